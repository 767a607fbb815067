package gent.jobteam.form.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import gent.jobteam.form.FieldError;
import gent.jobteam.form.process.FormRefusedException;
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
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells the browser which answers of a form cannot be taken, field by field. */
class RefusedForms extends OncePerRequestFilter {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<FieldError>> ERRORS = new TypeReference<>() {};

    /**
     * One answer that cannot be taken.
     *
     * @param field key of the field; empty when it is about the form as a whole
     * @param component id of the field's component, by which the browser finds it
     * @param message Dutch
     */
    private record Shown(String field, String component, String message) {

        static Shown of(FieldError error) {
            String component = error.field().isEmpty() ? "" : "Field_" + error.field();
            return new Shown(error.field(), component, error.message());
        }
    }

    private final Problems problems;

    RefusedForms(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var answer = new HeldBack(response, status -> status >= HttpStatus.BAD_REQUEST.value());
        chain.doFilter(request, answer);
        if (!answer.isHeldBack()) {
            answer.finish();
            return;
        }
        Optional<List<FieldError>> errors = errors(answer.body());
        if (errors.isPresent()) {
            problems.send(response, problem(errors.get()));
        } else {
            response.getOutputStream().write(answer.body());
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().endsWith("/submit-form");
    }

    /** The summary is what is wrong when that is one thing, since not every error has a field to stand at. */
    private ProblemDetail problem(List<FieldError> errors) {
        ProblemDetail problem = problems.of(HttpStatus.BAD_REQUEST.value(), "refusedAnswers");
        if (errors.size() == 1) {
            problem.setDetail(errors.get(0).message());
        }
        problem.setProperty("errors", errors.stream().map(Shown::of).toList());
        return problem;
    }

    /** Empty when the engine failed for another reason. */
    private static Optional<List<FieldError>> errors(byte[] body) {
        try {
            String message = JSON.readTree(new String(body, StandardCharsets.UTF_8))
                    .path("message")
                    .asText();
            int marker = message.indexOf(FormRefusedException.MARKER);
            return marker < 0
                    ? Optional.empty()
                    : Optional.of(
                            JSON.readValue(message.substring(marker + FormRefusedException.MARKER.length()), ERRORS));
        } catch (JsonProcessingException notOurs) {
            return Optional.empty();
        }
    }
}
