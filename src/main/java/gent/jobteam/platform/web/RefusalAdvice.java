package gent.jobteam.platform.web;

import gent.jobteam.platform.LocalTime;
import gent.jobteam.platform.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Every {@link Refusal} becomes the same {@code application/problem+json} with its Dutch text (RFC 9457), and so does
 * every request that cannot be read. People who asked for a page get the error page instead.
 */
@RestControllerAdvice
class RefusalAdvice extends ResponseEntityExceptionHandler {

    private record FieldProblem(String field, String message) {}

    private final MessageSource texts;
    private final Problems problems;

    RefusalAdvice(MessageSource texts, Problems problems) {
        this.texts = texts;
        this.problems = problems;
    }

    @ExceptionHandler
    ProblemDetail explain(Refusal refusal) {
        String text = texts.getMessage("refusal." + refusal.code(), null, LocalTime.DUTCH);
        return problems.told(HttpStatus.CONFLICT.value(), refusal.code(), text);
    }

    /** A page that takes a file got a form without one, or one that breaks off. */
    @ExceptionHandler
    ResponseEntity<Object> explain(MultipartException unreadable, WebRequest request) {
        return handleExceptionInternal(unreadable, null, new HttpHeaders(), HttpStatus.BAD_REQUEST, request);
    }

    /** All exceptions of Spring itself: unreadable input, wrong method, nothing there. Their own texts are English. */
    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception failure, Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var exchange = (ServletWebRequest) request;
        String path = exchange.getRequest().getRequestURI();
        if (!Problems.isForProgram(exchange.getRequest(), path)) {
            sendPage(exchange, headers, status);
            return null;
        }
        ProblemDetail problem = problems.of(status.value());
        if (failure instanceof MethodArgumentNotValidException invalid) {
            problem.setProperty(
                    "errors",
                    invalid.getFieldErrors().stream()
                            .map(error -> new FieldProblem(error.getField(), error.getDefaultMessage()))
                            .toList());
        }
        return new ResponseEntity<>(problem, headers, status);
    }

    private static void sendPage(ServletWebRequest exchange, HttpHeaders headers, HttpStatusCode status) {
        headers.forEach(
                (name, values) -> values.forEach(value -> exchange.getResponse().addHeader(name, value)));
        try {
            exchange.getResponse().sendError(status.value());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
