package gent.jobteam.gate.web;

import gent.jobteam.gate.OpenTasks;
import gent.jobteam.gate.OpenTasks.Done;
import gent.jobteam.platform.LocalTime;
import gent.jobteam.platform.web.Problems;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** Tells who comes too late for a task which colleague was first, and when. Says nothing of the participant. */
class TaskConflicts {

    private static final Pattern TASK = Pattern.compile(".*/task/([0-9a-f-]+)/([a-z-]+)");
    private static final String DONE = "taskDone";

    private final OpenTasks tasks;
    private final Problems problems;

    TaskConflicts(OpenTasks tasks, Problems problems) {
        this.tasks = tasks;
        this.problems = problems;
    }

    /** The task that a request wants to change in this way, such as {@code claim}; empty when it wants something else. */
    static Optional<String> task(String path, String action) {
        Matcher task = TASK.matcher(path);
        return task.matches() && task.group(2).equals(action) ? Optional.of(task.group(1)) : Optional.empty();
    }

    /** The conflict that a request met. */
    ProblemDetail of(String path, String userId) {
        return task(path, "submit-form")
                .filter(task -> tasks.holderOf(task).isEmpty())
                .map(task -> done(task, userId))
                .or(() -> task(path, "claim").flatMap(this::taken))
                .orElseGet(() -> problems.of(HttpStatus.CONFLICT.value()));
    }

    /** A task that is no longer open. */
    ProblemDetail done(String taskId, String userId) {
        return tasks.doneBy(taskId)
                .map(done -> done(done, userId))
                .orElseGet(() -> problems.of(HttpStatus.CONFLICT.value(), DONE));
    }

    private ProblemDetail done(Done done, String userId) {
        String moment = LocalTime.show(done.at());
        return done.userId().equals(userId)
                ? problems.of(HttpStatus.CONFLICT.value(), DONE, "taskDoneByYou", moment)
                : problems.of(HttpStatus.CONFLICT.value(), DONE, "taskDoneBy", done.name(), moment);
    }

    private Optional<ProblemDetail> taken(String taskId) {
        return tasks.takerOf(taskId)
                .map(name -> problems.of(HttpStatus.CONFLICT.value(), "taskTaken", "taskTakenBy", name))
                .or(() -> tasks.doneBy(taskId).map(done -> done(done, "")));
    }
}
