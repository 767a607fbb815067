package gent.jobteam.form.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gent.jobteam.form.Choice;
import gent.jobteam.form.FormContext;
import gent.jobteam.form.process.FormGateway;
import gent.jobteam.platform.web.HeldBack;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Writes the lists that depend on our data into a start form. Tasklist asks for the variables of a task form, from
 * which its lists are filled, but of a start form it asks for the form alone.
 */
class StartFormChoices extends OncePerRequestFilter {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final FormGateway forms;

    StartFormChoices(FormGateway forms) {
        this.forms = forms;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var answer = new HeldBack(response, status -> status == HttpStatus.OK.value());
        chain.doFilter(request, answer);
        if (!answer.isHeldBack()) {
            answer.finish();
            return;
        }
        JsonNode form = JSON.readTree(answer.body());
        var context = new FormContext(null, null, request.getRemoteUser());
        fill(form, forms.choices(form.path("id").asText(), context));
        byte[] filled = JSON.writeValueAsBytes(form);
        response.setContentLength(filled.length);
        response.getOutputStream().write(filled);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().endsWith("/deployed-start-form");
    }

    private static void fill(JsonNode parent, Map<String, List<Choice>> choices) {
        for (JsonNode component : parent.path("components")) {
            List<Choice> list = choices.get(component.path("valuesKey").asText());
            if (list != null) {
                var filled = (ObjectNode) component;
                filled.remove("valuesKey");
                filled.set("values", JSON.valueToTree(list));
            }
            fill(component, choices);
        }
    }
}
