package gent.jobteam.registration.web;

import com.fasterxml.jackson.databind.JsonNode;
import gent.jobteam.gate.JsonBody;
import gent.jobteam.gate.RegistrationRate;
import gent.jobteam.gate.Unacceptable;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.partnership.RegistrationTexts;
import gent.jobteam.partnership.SheetTexts;
import gent.jobteam.platform.web.Problems;
import gent.jobteam.registration.Announced.Way;
import gent.jobteam.registration.IncomingRegistrations;
import gent.jobteam.registration.SystemKey;
import gent.jobteam.registration.SystemKeys;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * The service with which the system of an organisation announces people, with a key of its own.
 *
 * @see "api/registrations.yaml, which describes it in OpenAPI"
 */
@RestController
class RegistrationApi {

    private static final int LONGEST = 16 * 1024;
    private static final Pattern BEARER = Pattern.compile("Bearer ([A-Za-z0-9_-]{1,100})", Pattern.CASE_INSENSITIVE);
    private static final Pattern IDEMPOTENCY_KEY = Pattern.compile("[\\x21-\\x7E]{1,200}");

    private final IncomingRegistrations registrations;
    private final SystemKeys keys;
    private final RegistrationRate rate;
    private final Partnership partnership;
    private final SheetTexts.Sheet texts;
    private final Problems problems;

    RegistrationApi(
            IncomingRegistrations registrations,
            SystemKeys keys,
            RegistrationRate rate,
            Partnership partnership,
            RegistrationTexts texts,
            Problems problems) {
        this.registrations = registrations;
        this.keys = keys;
        this.rate = rate;
        this.partnership = partnership;
        this.texts = texts.in(SheetTexts.DUTCH);
        this.problems = problems;
    }

    /** What a system gets back: never whether we know the person. */
    record Received(String receipt) {}

    record FieldProblem(String field, String message) {}

    @GetMapping("/api/registrations/openapi.yaml")
    ResponseEntity<Resource> description() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/yaml;charset=UTF-8"))
                .body(new ClassPathResource("api/registrations.yaml"));
    }

    /** Before anything else the rate of the address, so that keys cannot be guessed quickly either. */
    @PostMapping(path = "/api/registrations", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> receive(
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, defaultValue = "") String authorization,
            @RequestHeader(name = "Idempotency-Key", defaultValue = "") String idempotencyKey,
            @RequestBody byte[] body,
            HttpServletRequest request) {
        Duration wait = rate.service(request.getRemoteAddr());
        if (!wait.isZero()) {
            return tooOften(wait);
        }
        Optional<SystemKey> key = keyIn(authorization);
        if (key.isEmpty()) {
            return answer(problems.of(401, "unknownKey"), HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        wait = rate.key(key.get().id().toString());
        if (!wait.isZero()) {
            return tooOften(wait);
        }
        if (!IDEMPOTENCY_KEY.matcher(idempotencyKey).matches()) {
            return answer(problems.of(400, "idempotencyKeyMissing"));
        }
        if (body.length > LONGEST) {
            return answer(problems.of(413));
        }
        try {
            return receive(key.get(), idempotencyKey, JsonBody.read(body));
        } catch (Unacceptable unacceptable) {
            return answer(problems.of(unacceptable.status()));
        }
    }

    private ResponseEntity<?> receive(SystemKey key, String idempotencyKey, JsonNode body) throws Unacceptable {
        RegisterForm form = RegistrationJson.form(body, key.organisation());
        Map<String, String> errors = form.errors(partnership);
        if (!errors.isEmpty()) {
            return answer(invalid(errors));
        }
        return registrations
                .receive(key, idempotencyKey, form.announced(Way.API, partnership))
                .<ResponseEntity<?>>map(
                        receipt -> ResponseEntity.status(HttpStatus.ACCEPTED).body(new Received(receipt)))
                .orElseGet(() -> answer(problems.of(422, "idempotencyKeyReused")));
    }

    private Optional<SystemKey> keyIn(String authorization) {
        var bearer = BEARER.matcher(authorization);
        return bearer.matches() ? keys.working(bearer.group(1)) : Optional.empty();
    }

    private ProblemDetail invalid(Map<String, String> errors) {
        ProblemDetail problem = problems.of(422, "invalidRegistration");
        List<FieldProblem> fields = errors.entrySet().stream()
                .map(error -> new FieldProblem(
                        RegistrationJson.nameOf(error.getKey()),
                        texts.text(error.getValue()).words()))
                .toList();
        problem.setProperty("errors", fields);
        return problem;
    }

    private ResponseEntity<?> tooOften(Duration wait) {
        return answer(problems.of(429), HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds() + 1));
    }

    private static ResponseEntity<?> answer(ProblemDetail problem, String... header) {
        var answer = ResponseEntity.status(problem.getStatus()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (header.length == 2) {
            answer.header(header[0], header[1]);
        }
        return answer.body(problem);
    }
}
