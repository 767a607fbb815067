package gent.jobteam.registration.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gent.jobteam.registration.RegistrationTestCase;
import gent.jobteam.registration.SystemKeys;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;

/** The system of an organisation announces people. Every answer is as the description says. */
class RegistrationApiTest extends RegistrationTestCase {

    private static final String SERVICE = "/api/registrations";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Autowired
    SystemKeys keys;

    private final Described described;
    private final String organisation = "Dienst " + name;
    private final String mark = UUID.randomUUID().toString();
    private String key;

    RegistrationApiTest() throws Exception {
        described = new Described();
    }

    @BeforeEach
    void aKey() {
        key = keys.make(organisation, "beheer");
    }

    @Test
    void whatASystemSendsBecomesACase() throws Exception {
        String body = body().toString();
        assertThat(described.violationsOfRequest(body)).isEmpty();

        String receipt = receipt(send(key, mark, body));
        rounds.takeUp();

        assertThat(row(receipt))
                .containsEntry("state", "accepted")
                .containsEntry("organisation", organisation)
                .containsEntry("way", "api");
        assertThat(named("participant", name)).isEqualTo(1);
    }

    @Test
    void theSameKeyAndContentGetTheSameAnswerAndAnotherContentIsRefused() throws Exception {
        String first = receipt(send(key, mark, body().toString()));
        rounds.takeUp();

        assertThat(receipt(send(key, mark, body().toPrettyString()))).isEqualTo(first);
        var other = send(key, mark, body().put("phone", "0470 99 99 99").toString());
        assertThat(other.getStatus()).isEqualTo(422);
        assertThat(other.getContentAsString(StandardCharsets.UTF_8)).contains("andere inhoud");
        assertThat(named("incoming_registration", name) + named("participant", name))
                .isEqualTo(1);
    }

    @Test
    void anotherOrganisationMayUseTheSameMark() throws Exception {
        String first = receipt(send(key, mark, body().toString()));

        assertThat(receipt(send(keys.make("Andere dienst", "beheer"), mark, body().toString())))
                .isNotEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "Zm91dA"})
    void withoutAKeyThatWorksNothingIsTaken(String wrong) throws Exception {
        var answer = send(wrong, mark, body().toString());

        assertThat(answer.getStatus()).isEqualTo(401);
        assertThat(answer.getHeader("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(named("incoming_registration", name)).isZero();
    }

    @Test
    void aRevokedKeyIsAnUnknownKey() throws Exception {
        String unknown = send("x", mark, body().toString()).getContentAsString(StandardCharsets.UTF_8);
        keys.all().stream()
                .filter(each -> each.organisation().equals(organisation))
                .forEach(each -> keys.revoke(each.id(), "beheer"));

        var answer = send(key, mark, body().toString());
        assertThat(answer.getStatus()).isEqualTo(401);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).isEqualTo(unknown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "met spatie", "é"})
    void withoutAMarkItIsRefused(String wrong) throws Exception {
        assertThat(send(key, wrong, body().toString()).getStatus()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "null",
                "1",
                "{",
                "{\"name\":\"a\",\"name\":\"b\"}",
                "{\"name\":\"\\u0000\"}",
                "{\"name\":\"\\ud800\"}",
                "{\"id\":\"1\"}",
                "{\"zone\":\"noord\"}",
                "{\"name\":1}",
                "{\"agreed\":\"yes\"}",
                "{\"need\":\"NOBODY\"}",
                "{\"name\":null}",
                "{\"name\":{\"a\":1}}",
                "{\"name\":1e400}"
            })
    void whatCannotBeReadIsRefused(String body) throws Exception {
        assertThat(send(key, mark, body).getStatus()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "name, '', name",
        "contactLanguage, xx, contactLanguage",
        "phone, '', phone",
        "email, geen, email",
        "referrerMail, 'a@b.example, c@d.example', referrerMail",
        "name, a\u202Eb, name"
    })
    void whatIsMissingIsNamedInDutch(String field, String value, String named) throws Exception {
        var answer = send(key, mark, body().put(field, value).toString());

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("\"field\":\"" + named + "\"");
    }

    @Test
    void withoutAgreementNothingIsKept() throws Exception {
        var answer = send(key, mark, body().put("agreed", false).toString());

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("Praat eerst met de persoon.");
        assertThat(named("incoming_registration", name)).isZero();
    }

    @Test
    void whatIsTooLargeOrOfAnotherTypeIsRefused() throws Exception {
        assertThat(send(key, mark, body().put("question", "a".repeat(17_000)).toString())
                        .getStatus())
                .isEqualTo(413);
        var other = web.perform(at(post(SERVICE))
                        .header("Authorization", "Bearer " + key)
                        .header("Idempotency-Key", mark)
                        .contentType("application/xml")
                        .content("<a/>"))
                .andReturn()
                .getResponse();
        assertThat(other.getStatus()).isEqualTo(415);
        described.assertAnswer(415, other.getContentType(), other.getContentAsString(StandardCharsets.UTF_8));
    }

    @Test
    void aSystemThatAsksTooOftenWaitsWhateverItsAddress() throws Exception {
        for (int i = 0; i < 60; i++) {
            from = "192.0.2." + i;
            send(key, mark, body().toString());
        }
        var answer = send(key, mark, body().toString());

        assertThat(answer.getStatus()).isEqualTo(429);
        assertThat(answer.getHeader("Retry-After")).isNotNull();
    }

    @Test
    void whoeverTriesKeysWaitsToo() throws Exception {
        for (int i = 0; i < 60; i++) {
            send("x" + i, mark, body().toString());
        }

        assertThat(send(key, mark, body().toString()).getStatus()).isEqualTo(429);
    }

    @Test
    void anybodyMayReadTheDescription() throws Exception {
        web.perform(get(SERVICE + "/openapi.yaml"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("openapi: 3.1.0")));
    }

    @Test
    void theAdministratorMakesAKeyThatIsShownOnceAndRevokesIt() throws Exception {
        var admin = signedIn("beheer");
        String hers = "Dienst met pagina " + name;
        var made = web.perform(post("/aanmeldingen/sleutels")
                        .session(admin)
                        .with(csrf())
                        .param("organisation", hers))
                .andExpect(status().is3xxRedirection())
                .andReturn();
        String shown = (String) made.getFlashMap().get("key");
        web.perform(get("/aanmeldingen/sleutels").session(admin))
                .andExpect(content().string(containsString(shown)));
        web.perform(get("/aanmeldingen/sleutels").session(admin))
                .andExpect(content().string(not(containsString(shown))));

        assertThat(receipt(send(shown, mark, body().toString()))).isNotEmpty();
        assertThat(jdbc.sql("select key_hash from registration_key")
                        .query(String.class)
                        .list())
                .doesNotContain(shown);
        UUID id = keys.all().stream()
                .filter(each -> each.organisation().equals(hers))
                .findFirst()
                .orElseThrow()
                .id();
        web.perform(post("/aanmeldingen/sleutels/%s/intrekken".formatted(id))
                        .session(admin)
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());
        assertThat(send(shown, mark, body().toString()).getStatus()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"coach", "onthaal", "coordinatie", "stuurgroep"})
    void nobodyElseSeesTheKeys(String user) throws Exception {
        web.perform(get("/aanmeldingen/sleutels").session(signedIn(user))).andExpect(status().isForbidden());
    }

    private ObjectNode body() {
        return JSON.createObjectNode()
                .put("name", name)
                .put("phone", "0470 12 34 56")
                .put("contactLanguage", "bg")
                .put("district", "Dampoort")
                .put("need", "PERSON")
                .put("question", "Ik wil werken.")
                .put("agreed", true)
                .put("referrerMail", "systeem@dienst.example")
                .put("mayHearResult", true);
    }

    private MockHttpServletResponse send(String with, String idempotencyKey, String body) throws Exception {
        var request = at(post(SERVICE)).contentType(MediaType.APPLICATION_JSON).content(body);
        if (!with.isEmpty()) {
            request.header("Authorization", "Bearer " + with);
        }
        if (!idempotencyKey.isEmpty()) {
            request.header("Idempotency-Key", idempotencyKey);
        }
        var answer = web.perform(request).andReturn().getResponse();
        // What the gate refuses before us is sent as an error page, which exists in a running server only.
        if (answer.getErrorMessage() == null && answer.getContentLength() != 0 && answer.getContentType() != null) {
            described.assertAnswer(
                    answer.getStatus(), answer.getContentType(), answer.getContentAsString(StandardCharsets.UTF_8));
        }
        return answer;
    }

    private static String receipt(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(202);
        return JSON.readTree(answer.getContentAsString(StandardCharsets.UTF_8))
                .get("receipt")
                .asText();
    }
}
