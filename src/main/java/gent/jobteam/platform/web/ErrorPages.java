package gent.jobteam.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * What is shown when a request ends in an error, wherever that happened: a Dutch page for people, a problem for
 * programs. Neither says anything about the inside; a fault gets a number that also stands in the log.
 */
@Controller
class ErrorPages implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    private static final String POLICY = "Content-Security-Policy";

    private final Problems problems;

    ErrorPages(Problems problems) {
        this.problems = problems;
    }

    @RequestMapping("/error")
    ModelAndView show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int status = status(request);
        ProblemDetail problem = problems.of(request, status);
        guard(response);
        if (status >= HttpStatus.INTERNAL_SERVER_ERROR.value() && !Problems.isChosen(request)) {
            LOG.error("Fault {}", Problems.mark(problem), (Throwable)
                    request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
        }
        if (Problems.isForProgram(request, path(request))) {
            problems.send(response, problem);
            return null;
        }
        return new ModelAndView("error", Map.of("problem", problem), HttpStatus.valueOf(status));
    }

    /** As the gate guards every answer, for a request that did not get so far. */
    private static void guard(HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (!response.containsHeader(POLICY)) {
            response.setHeader(POLICY, "default-src 'none'; style-src 'self'; img-src 'self'; frame-ancestors 'none'");
        }
    }

    /** Somebody who asks for this page itself finds nothing. */
    private static int status(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return status instanceof Integer code && HttpStatus.resolve(code) != null ? code : 404;
    }

    private static String path(HttpServletRequest request) {
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return path == null ? request.getRequestURI() : path.toString();
    }
}
