package gent.jobteam.registration.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import gent.jobteam.registration.RegistrationTestCase;
import gent.jobteam.testing.TestClock;
import java.sql.Array;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What strangers, programs and unlucky visitors send to the public page. */
class RegistrationAbuseTest extends RegistrationTestCase {

    private static final String SOMEBODY = "/aanmelden/nl/iemand";

    @Test
    void thePageMayBeKeptNowhereAndRunsNoScript() throws Exception {
        web.perform(at(get(SOMEBODY)))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", containsString("no-store")))
                .andExpect(header().string("Content-Security-Policy", containsString("script-src 'self'")))
                .andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(content().string(not(containsString("<script"))))
                .andExpect(content().string(not(containsString("onclick"))));
    }

    @Test
    void withoutTheTokenOfThePageNothingIsTaken() throws Exception {
        String stamp = opened(SOMEBODY);
        var request = at(post(SOMEBODY)).param("form", stamp);
        answers().forEach(request::param);

        assertThat(web.perform(request).andReturn().getResponse().getStatus()).isIn(401, 403);
        assertThat(named("incoming_registration", name)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "name, '', Schrijf een naam.",
        "phone, '', Schrijf een telefoonnummer",
        "language, klingon, Kies een taal.",
        "email, 'a@b.example, c@d.example', Kijk het e-mailadres na.",
        "yourMail, geen adres, Kijk het e-mailadres na."
    })
    void whatIsMissingIsAskedKindlyAndWhatWasTypedStays(String field, String value, String text) throws Exception {
        var answers = answers();
        answers.put(field, value);

        send(SOMEBODY, opened(SOMEBODY), answers)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString(text)))
                .andExpect(content().string(containsString("Ze wil in een keuken werken.")));
        assertThat(named("incoming_registration", name)).isZero();
    }

    @Test
    void withoutAgreementThePageSaysHowToGoOnAndKeepsNothing() throws Exception {
        var answers = answers();
        answers.remove("agree");

        send(SOMEBODY, opened(SOMEBODY), answers)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Praat eerst met de persoon.")));
        assertThat(named("incoming_registration", name)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "${7*7} #{7*7} T(java.lang.Runtime)",
                "__${7*7}__",
                "' or 1=1--",
                "=HYPERLINK(\"x\")",
                "O'Brien d'Hondt Null",
                "ع",
                "حسن",
                "زهرا"
            })
    void whateverIsTypedIsTextAndStaysText(String typed) throws Exception {
        var answers = answers();
        answers.put("name", name + typed);
        answers.put("question", typed);
        answers.remove("agree");
        String stamp = opened(SOMEBODY);

        String shown = send(SOMEBODY, stamp, answers).andReturn().getResponse().getContentAsString();
        assertThat(shown).doesNotContain("<script>alert", "<img src=x", ">49 ", "49__");

        answers.put("agree", "yes");
        send(SOMEBODY, stamp, answers).andExpect(status().is3xxRedirection());
        assertThat(jdbc.sql("select question from incoming_registration where name = :name")
                        .param("name", name + typed)
                        .query(String.class)
                        .single())
                .isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u202Eb", "a\u0007b", "a\r\nBcc: c@d.example", "a\u2066b"})
    void charactersThatHideOrTurnTextAreExplained(String typed) throws Exception {
        var answers = answers();
        answers.put("name", typed);

        send(SOMEBODY, opened(SOMEBODY), answers)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Er staat een teken in dat wij niet kunnen bewaren.")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\uD800b"})
    void textThatNobodyCanKeepIsRefusedBeforeAnybodyReadsIt(String typed) throws Exception {
        var answers = answers();
        answers.put("name", typed);

        assertThat(send(SOMEBODY, opened(SOMEBODY), answers)
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isIn(400, 422);
    }

    @Test
    void namesAreKeptInOneForm() throws Exception {
        var answers = answers();
        answers.put("name", Normalizer.normalize(name, Normalizer.Form.NFD));
        announce(SOMEBODY, answers);

        assertThat(named("incoming_registration", name)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"name, 121", "question, 1001", "place, 301", "phone, 121"})
    void whatIsTooLongIsExplained(String field, int length) throws Exception {
        var answers = answers();
        answers.put(field, "a".repeat(length));

        send(SOMEBODY, opened(SOMEBODY), answers)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Deze tekst is te lang.")));
    }

    @Test
    void whatAProgramFillsInWaitsForAPersonAndMailsNobody() throws Exception {
        var trapped = answers();
        trapped.put("website", "https://example.com");
        String receipt = announce(SOMEBODY, trapped);

        assertThat(row(receipt)).containsEntry("state", "waiting");
        assertThat(doubts(receipt)).containsExactly("MACHINE");
        assertThat(mails(receipt)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "00000000-0000-0000-0000-000000000000.1.0000"})
    void aFormThatWasNotMadeHereIsNotRefusedButLookedAt(String stamp) throws Exception {
        String to = send(SOMEBODY, stamp, answers()).andReturn().getResponse().getRedirectedUrl();
        String again =
                send(SOMEBODY, stamp, answers()).andReturn().getResponse().getRedirectedUrl();

        assertThat(again).isEqualTo(to);
        assertThat(doubts(to.substring(to.lastIndexOf('/') + 1))).containsExactly("MACHINE");
    }

    @Test
    void whoeverIsFasterThanAnyHandIsLookedAt() throws Exception {
        String stamp = opened(SOMEBODY);
        clock.set(TestClock.START);

        String to = send(SOMEBODY, stamp, answers()).andReturn().getResponse().getRedirectedUrl();
        assertThat(doubts(to.substring(to.lastIndexOf('/') + 1))).containsExactly("MACHINE");
    }

    @Test
    void advertisingIsLookedAt() throws Exception {
        var answers = answers();
        answers.put("question", "Cheap loans at http://example.com");

        assertThat(doubts(announce(SOMEBODY, answers))).containsExactly("ADDRESS_IN_TEXT");
    }

    @Test
    void afterTwentyFromOneAddressTheFormWaitsAndKeepsWhatWasTyped() throws Exception {
        String stamp = opened(SOMEBODY);
        for (int i = 0; i < 20; i++) {
            send(SOMEBODY, stamp, answers()).andExpect(status().is3xxRedirection());
        }
        send(SOMEBODY, stamp, answers())
                .andExpect(status().isTooManyRequests())
                .andExpect(header().exists("Retry-After"))
                .andExpect(content().string(containsString("Wacht een minuut")))
                .andExpect(content().string(containsString("Ze wil in een keuken werken.")));

        from = "203.0.113.7";
        send(SOMEBODY, stamp, answers()).andExpect(status().is3xxRedirection());
    }

    @Test
    void aMailboxIsNotFilledWithReceipts() throws Exception {
        for (int i = 0; i < 12; i++) {
            announce(SOMEBODY, answers());
            clock.set(TestClock.START);
        }

        assertThat(jdbc.sql("select count(*) from message where recipient = :mail")
                        .param("mail", mail)
                        .query(Integer.class)
                        .single())
                .isEqualTo(10);
    }

    @Test
    void aReceiptThatNobodyGotLooksLikeOneThatSomebodyGot() throws Exception {
        String receipt = announce(SOMEBODY, answers());
        String real = page("/aanmelden/nl/iemand/" + receipt);

        assertThat(page("/aanmelden/nl/iemand/AAAA-2222").replace("AAAA-2222", receipt))
                .isEqualTo(real)
                .doesNotContain(name, "JT-");
        web.perform(at(get("/aanmelden/nl/iemand/iets"))).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/aanmelden/xx", "/aanmelden/xx/ik", "/aanmelden/nl/wij", "/aanmelden/nl/ik/../x"})
    void whatDoesNotExistIsNotFound(String path) throws Exception {
        assertThat(web.perform(at(get(path))).andReturn().getResponse().getStatus())
                .isIn(400, 404);
    }

    @Test
    void anotherMethodIsRefused() throws Exception {
        assertThat(web.perform(at(put(SOMEBODY)).with(csrf()))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isIn(401, 405);
    }

    private String page(String path) throws Exception {
        return web.perform(at(get(path))).andReturn().getResponse().getContentAsString();
    }

    private int mails(String receipt) {
        return jdbc.sql("select count(*) from message where id = :id")
                .param("id", "registration-receipt-" + row(receipt).get("id"))
                .query(Integer.class)
                .single();
    }

    private List<String> doubts(String receipt) throws Exception {
        return List.of((String[]) ((Array) row(receipt).get("doubts")).getArray());
    }
}
