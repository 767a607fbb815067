package gent.jobteam.gate.web;

import com.fasterxml.jackson.databind.JsonNode;
import gent.jobteam.gate.JsonBody;
import gent.jobteam.gate.Unacceptable;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Cockpit's page of open tasks asks for the names of no group at all when no open task waits for a group, and the engine
 * refuses that question: the answer is that there are none.
 */
@Component
class NamesOfNoGroups extends OncePerRequestFilter {

    private static final String GROUPS = "/camunda/api/engine/engine/default/group";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST") || !request.getRequestURI().equals(GROUPS);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        byte[] body = request.getInputStream().readNBytes(JsonBody.LONGEST);
        if (asksForNone(body)) {
            response.setContentType(MediaType.APPLICATION_JSON_VALUE);
            response.getWriter().write("[]");
        } else {
            chain.doFilter(new ReadBody(request, body), response);
        }
    }

    private static boolean asksForNone(byte[] body) {
        try {
            JsonNode ids = JsonBody.read(body).path("idIn");
            return ids.isArray() && ids.isEmpty();
        } catch (Unacceptable unreadable) {
            // The engine says what is wrong with it.
            return false;
        }
    }
}
