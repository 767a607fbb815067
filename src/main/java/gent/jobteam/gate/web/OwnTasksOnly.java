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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A task is completed by the person who took it. The engine would let everybody complete it for whom it was offered,
 * also when a colleague is working on it.
 */
class OwnTasksOnly extends OncePerRequestFilter {

    private static final Pattern COMPLETION = Pattern.compile(".*/task/([0-9a-f-]+)/submit-form");

    private final OpenTasks tasks;
    private final Problems problems;

    OwnTasksOnly(OpenTasks tasks, Problems problems) {
        this.tasks = tasks;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Matcher completion = COMPLETION.matcher(request.getRequestURI());
        if (!completion.matches()) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Holder> holder = tasks.holderOf(completion.group(1));
        if (holder.isEmpty()) {
            problems.send(response, HttpStatus.CONFLICT.value(), "taskDone");
        } else if (!holder.get().is(request.getRemoteUser())) {
            problems.send(response, HttpStatus.FORBIDDEN.value(), "notTaken");
        } else {
            chain.doFilter(request, response);
            if (wasJustDone(completion.group(1), response)) {
                response.resetBuffer();
                problems.send(response, HttpStatus.CONFLICT.value(), "taskDone");
            }
        }
    }

    /** The right to a task ends with the task; who loses the race would hear that the task was never hers. */
    private boolean wasJustDone(String task, HttpServletResponse response) {
        return response.getStatus() == HttpStatus.FORBIDDEN.value()
                && tasks.holderOf(task).isEmpty();
    }
}
