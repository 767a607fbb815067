package gent.jobteam.gate.web;

import gent.jobteam.gate.OpenTasks;
import gent.jobteam.gate.OpenTasks.Holder;
import gent.jobteam.platform.web.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A task is completed by the person who took it. The engine would let everybody complete it for whom it was offered,
 * also when a colleague is working on it.
 */
class OwnTasksOnly extends OncePerRequestFilter {

    private final OpenTasks tasks;
    private final TaskConflicts conflicts;
    private final Problems problems;

    OwnTasksOnly(OpenTasks tasks, TaskConflicts conflicts, Problems problems) {
        this.tasks = tasks;
        this.conflicts = conflicts;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<String> completion = TaskConflicts.task(request.getRequestURI(), "submit-form");
        if (completion.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Holder> holder = tasks.holderOf(completion.get());
        if (holder.isEmpty()) {
            problems.send(response, conflicts.done(completion.get(), request.getRemoteUser()));
        } else if (!holder.get().is(request.getRemoteUser())) {
            problems.send(response, HttpStatus.FORBIDDEN.value(), "notTaken");
        } else {
            chain.doFilter(request, response);
            if (wasJustDone(completion.get(), response)) {
                response.resetBuffer();
                problems.send(response, conflicts.done(completion.get(), request.getRemoteUser()));
            }
        }
    }

    /**
     * The right to a task ends with the task; who loses the race would hear that the task was never hers, or meet the
     * engine amid what the winner took away.
     */
    private boolean wasJustDone(String task, HttpServletResponse response) {
        int status = response.getStatus();
        return (status == HttpStatus.FORBIDDEN.value() || status >= HttpStatus.INTERNAL_SERVER_ERROR.value())
                && tasks.holderOf(task).isEmpty();
    }
}
