package gent.jobteam.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import gent.jobteam.platform.LocalTime;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/** Problems as RFC 9457 describes them, with the Dutch texts {@code problem.<code>} of {@code problems.properties}. */
@Component
public class Problems {

    private static final String CHOSEN = Problems.class.getName() + ".chosen";

    private final MessageSource texts;
    private final ObjectMapper json;

    Problems(MessageSource texts, ObjectMapper json) {
        this.texts = texts;
        this.json = json;
    }

    /** The general problem of a status; one that we have no words for is told as 400 or 500. */
    public ProblemDetail of(int status) {
        return of(status, code(status));
    }

    /** @param code key of the Dutch text and last part of the problem type */
    public ProblemDetail of(int status, String code) {
        return of(status, code, code);
    }

    /**
     * A problem that is told in other words than usual.
     *
     * @param code last part of the problem type
     * @param text key of the Dutch text
     * @param parts what the text leaves open, in order
     */
    public ProblemDetail of(int status, String code, String text, Object... parts) {
        return told(status, code, texts.getMessage("problem." + text, parts, LocalTime.DUTCH));
    }

    /** @param detail in Dutch */
    ProblemDetail told(int status, String code, String detail) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.valueOf(status), detail);
        problem.setTitle(texts.getMessage("problem.title." + code(status), null, LocalTime.DUTCH));
        problem.setType(URI.create("/problems/" + code));
        return problem;
    }

    /** Answers with a problem; for filters, which run before and after everything else. */
    public void send(HttpServletResponse response, int status, String code) throws IOException {
        send(response, of(status, code));
    }

    /** Answers with a problem. */
    public void send(HttpServletResponse response, ProblemDetail problem) throws IOException {
        // Tasklist and Cockpit show what stands in "message".
        problem.setProperty("message", problem.getDetail());
        byte[] body = bytes(problem);
        response.setStatus(problem.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** Before {@code sendError}: tells the error page more than the status does. */
    public static void choose(HttpServletRequest request, String code) {
        request.setAttribute(CHOSEN, code);
    }

    /** The problem that was chosen for this request, else the general one of the status. */
    ProblemDetail of(HttpServletRequest request, int status) {
        return request.getAttribute(CHOSEN) instanceof String code ? of(status, code) : of(status);
    }

    /** Whether somebody chose the words for this request: it is no fault, and expected. */
    static boolean isChosen(HttpServletRequest request) {
        return request.getAttribute(CHOSEN) instanceof String;
    }

    /** Gives a fault a number, which is shown and stands in the log. */
    public static String mark(ProblemDetail fault) {
        String id = UUID.randomUUID().toString().substring(0, 8);
        fault.setProperty("id", id);
        return id;
    }

    /** Whether the answer is for a program; people get a page. */
    static boolean isForProgram(HttpServletRequest request, String path) {
        String accept = request.getHeader("Accept");
        return path.startsWith("/api/")
                || path.startsWith("/camunda/api/")
                || accept == null
                || !accept.contains(MediaType.TEXT_HTML_VALUE);
    }

    private byte[] bytes(ProblemDetail problem) {
        try {
            return json.writeValueAsString(problem).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String code(int status) {
        return switch (status) {
            case 401 -> "notSignedIn";
            case 403 -> "notAllowed";
            case 404 -> "notFound";
            case 405 -> "otherMethod";
            case 409 -> "conflict";
            case 413 -> "tooLarge";
            case 415 -> "otherType";
            case 429 -> "tooOften";
            case 503 -> "busy";
            default -> status < 500 ? "badRequest" : "fault";
        };
    }
}
