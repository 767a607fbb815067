package gent.jobteam.gate.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import gent.jobteam.platform.web.HeldBack;
import gent.jobteam.platform.web.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Replaces what the engine says about its failures, which names classes, rights and sometimes values, by our own words.
 * What was asked wrongly is no fault of the server and does not become one.
 */
class EngineAnswers extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(EngineAnswers.class);
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The engine's code for "changed by somebody else in the meantime". */
    private static final int OPTIMISTIC_LOCKING = 1;

    /** What the engine says when it does not find a task, in the parts of it that we use. */
    private static final List<String> NO_TASK = List.of(
            "task is null",
            "\"task\" is null",
            "Cannot get form for task",
            "Cannot find task with id",
            "has no current activity");

    private final TaskConflicts conflicts;
    private final Problems problems;

    EngineAnswers(TaskConflicts conflicts, Problems problems) {
        this.conflicts = conflicts;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var answer = new HeldBack(response, status -> status >= HttpStatus.BAD_REQUEST.value());
        chain.doFilter(request, answer);
        if (!answer.isHeldBack()) {
            answer.finish();
        } else if (MediaType.APPLICATION_PROBLEM_JSON_VALUE.equals(answer.getContentType())) {
            response.getOutputStream().write(answer.body());
        } else {
            send(request, response, answer);
        }
    }

    private void send(HttpServletRequest request, HttpServletResponse response, HeldBack answer) throws IOException {
        JsonNode failure = json(answer.body());
        HttpStatus status = status(request, answer.getStatus(), failure);
        ProblemDetail problem = status == HttpStatus.CONFLICT
                ? conflicts.of(request.getRequestURI(), request.getRemoteUser())
                : problems.of(status.value());
        if (failure.path("code").isInt()) {
            problem.setProperty("code", failure.path("code").intValue());
        }
        String id = "";
        if (status.is5xxServerError()) {
            id = Problems.mark(problem);
        }
        LOG.info(
                "{} {} ended in {} {} {}",
                request.getMethod(),
                request.getRequestURI(),
                status.value(),
                failure.path("type").asText(),
                id);
        problems.send(response, problem);
    }

    /** The status that the failure deserves; the engine makes many a wrong question a fault of the server. */
    private static HttpStatus status(HttpServletRequest request, int status, JsonNode failure) {
        String message = failure.path("message").asText();
        if (NO_TASK.stream().anyMatch(message::contains)) {
            return request.getMethod().equals("GET") ? HttpStatus.NOT_FOUND : HttpStatus.CONFLICT;
        }
        if (failure.path("code").asInt() == OPTIMISTIC_LOCKING || message.endsWith("is suspended.")) {
            return HttpStatus.CONFLICT;
        }
        return switch (failure.path("type").asText()) {
            case "NullValueException", "NotFoundException" -> HttpStatus.NOT_FOUND;
            case "TaskAlreadyClaimedException", "SuspendedEntityInteractionException" -> HttpStatus.CONFLICT;
            case "NotValidException" -> HttpStatus.BAD_REQUEST;
            default -> Optional.ofNullable(HttpStatus.resolve(status)).orElse(HttpStatus.INTERNAL_SERVER_ERROR);
        };
    }

    private static JsonNode json(byte[] body) {
        try {
            return JSON.readTree(new String(body, StandardCharsets.UTF_8));
        } catch (JsonProcessingException noJson) {
            return MissingNode.getInstance();
        }
    }
}
