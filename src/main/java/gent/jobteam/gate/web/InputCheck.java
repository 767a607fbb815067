package gent.jobteam.gate.web;

import com.fasterxml.jackson.databind.JsonNode;
import gent.jobteam.gate.EngineBody;
import gent.jobteam.gate.JsonBody;
import gent.jobteam.gate.QueryString;
import gent.jobteam.gate.Unacceptable;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses input that is too large, unreadable or dangerous before anybody works with it. */
class InputCheck extends OncePerRequestFilter {

    private static final String ENGINE = "/camunda/api/";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = AllowList.path(request);
        HttpServletRequest checked;
        try {
            QueryString.check(request.getQueryString());
            if (path.startsWith(ENGINE)) {
                QueryString.checkForEngine(request.getQueryString());
            }
            checked = withCheckedBody(request, path);
        } catch (Unacceptable unacceptable) {
            logger.info("Unacceptable %s %s: %s".formatted(request.getMethod(), path, unacceptable.getMessage()));
            response.sendError(unacceptable.status());
            return;
        }
        chain.doFilter(checked, response);
    }

    private static HttpServletRequest withCheckedBody(HttpServletRequest request, String path)
            throws IOException, Unacceptable {
        boolean engine = path.startsWith(ENGINE);
        if (!engine && !isJson(request)) {
            return request;
        }
        byte[] body = request.getInputStream().readNBytes(JsonBody.LONGEST + 1);
        if (body.length > JsonBody.LONGEST) {
            throw new Unacceptable(HttpStatus.PAYLOAD_TOO_LARGE.value(), "Too long");
        }
        if (body.length > 0) {
            if (!isJson(request) || request.getHeader(HttpHeaders.CONTENT_ENCODING) != null) {
                throw new Unacceptable(HttpStatus.UNSUPPORTED_MEDIA_TYPE.value(), "Not sent as JSON");
            }
            JsonNode json = JsonBody.read(body);
            if (engine) {
                EngineBody.check(path, json, request.getRemoteUser());
            } else {
                JsonBody.checkTexts(json);
            }
        }
        return new ReadBody(request, body);
    }

    private static boolean isJson(HttpServletRequest request) {
        try {
            return request.getContentType() != null
                    && MediaType.APPLICATION_JSON.isCompatibleWith(MediaType.parseMediaType(request.getContentType()));
        } catch (InvalidMediaTypeException unreadable) {
            return false;
        }
    }
}
