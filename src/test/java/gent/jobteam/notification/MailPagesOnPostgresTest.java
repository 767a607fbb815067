package gent.jobteam.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import gent.jobteam.testing.JobteamTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

/** The pages about mail, as staff see them in a browser. */
@JobteamTest
class MailPagesOnPostgresTest {

    @Autowired
    MockMvc web;

    @Autowired
    Outbox outbox;

    @Autowired
    Dispatcher dispatcher;

    @Autowired
    JdbcClient jdbc;

    private final String id = "sample-" + UUID.randomUUID();

    @ParameterizedTest
    @ValueSource(strings = {"coordinatie", "onthaal", "beheer"})
    void whoMayReadTheMailboxSeesWhatArrivedOverSmtp(String user) throws Exception {
        queue("Vraag <b>van</b> Žofia & زهرا", "Dag <script>alert(1)</script>\nحسن");
        dispatcher.sendDue();

        web.perform(get("/postvak").session(signedIn(user)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Vraag &lt;b&gt;van&lt;/b&gt; Žofia &amp; زهرا")))
                .andExpect(content().string(containsString("Dag &lt;script&gt;alert(1)&lt;/script&gt;")))
                .andExpect(content().string(containsString("حسن")))
                .andExpect(content().string(containsString("Na een herstart is dit postvak leeg")))
                .andExpect(content().string(not(containsString("<script>alert"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"coach", "spoc", "welzijn", "bemiddelaar", "stuurgroep"})
    void othersDoNotReadIt(String user) throws Exception {
        var session = signedIn(user);

        web.perform(get("/postvak").session(session)).andExpect(status().isForbidden());
        web.perform(get("/berichten").session(session)).andExpect(status().isForbidden());
        web.perform(post("/berichten")
                        .session(session)
                        .with(csrf())
                        .param("id", id)
                        .param("recipient", "a@b.example"))
                .andExpect(status().isForbidden());
    }

    @Test
    void nobodyReadsItWithoutSigningIn() throws Exception {
        web.perform(get("/postvak")).andExpect(redirectedUrl("/login"));
        web.perform(get("/berichten")).andExpect(redirectedUrl("/login"));
    }

    @Test
    void anUndeliveredMessageIsListedWithoutItsTextAndCanBeSentAgain() throws Exception {
        undelivered();
        var session = signedIn("coordinatie");

        web.perform(get("/berichten").session(session))
                .andExpect(content().string(containsString("Kijk het adres na.")))
                .andExpect(content().string(containsString("onthaal@woonwijzer.example")))
                .andExpect(content().string(not(containsString("Geheim"))));
        web.perform(post("/berichten")
                        .session(session)
                        .with(csrf())
                        .param("id", id)
                        .param("recipient", "vraag@woonwijzer.example"))
                .andExpect(redirectedUrl("/berichten"));

        assertThat(state()).isEqualTo("queued");
        dispatcher.sendDue();
        assertThat(state()).isEqualTo("sent");
    }

    @ParameterizedTest
    @ValueSource(strings = {"geen adres", "a@b.example, c@d.example", "a@b.example\r\nBcc: c@d.example"})
    void aWrongAddressIsRefusedInDutch(String recipient) throws Exception {
        undelivered();
        var session = signedIn("coordinatie");

        var answer = web.perform(post("/berichten")
                        .session(session)
                        .with(csrf())
                        .param("id", id)
                        .param("recipient", recipient))
                .andReturn();

        assertThat(answer.getFlashMap().get("error")).asString().startsWith("Dit is geen e-mailadres.");
        assertThat(state()).isEqualTo("undelivered");
    }

    @Test
    void withoutTokenNothingIsSentAgain() throws Exception {
        undelivered();

        web.perform(post("/berichten")
                        .session(signedIn("coordinatie"))
                        .param("id", id)
                        .param("recipient", "a@b.example"))
                .andExpect(status().isForbidden());
        assertThat(state()).isEqualTo("undelivered");
    }

    @ParameterizedTest
    @ValueSource(strings = {"coordinatie", "onthaal", "beheer"})
    void theTemplatesAreShownInEveryLanguageWithSamples(String user) throws Exception {
        web.perform(get("/berichten/sjablonen").param("sjabloon", "please-call").session(signedIn(user)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Wij willen u bereiken")))
                .andExpect(content().string(containsString("lang=\"bg\" dir=\"ltr\"")))
                .andExpect(content().string(containsString("lang=\"ar\" dir=\"rtl\"")))
                .andExpect(content().string(containsString("niet nagekeken")))
                .andExpect(content().string(not(containsString("{{"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no-such", "../../application", "${7*7}"})
    void aTemplateThatDoesNotExistShowsTheFirst(String name) throws Exception {
        web.perform(get("/berichten/sjablonen").param("sjabloon", name).session(signedIn("coordinatie")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Een afspraak gaat niet door")));
    }

    @Test
    void afterARestoreCoordinationDropsWhatLeftAndLetsTheRestGo() throws Exception {
        queue("Vorige week", "Geheim");
        jdbc.sql("insert into message_hold (since) values (now())").update();
        var session = signedIn("coordinatie");
        try {
            web.perform(get("/berichten").session(session))
                    .andExpect(content().string(containsString("Er vertrekt nu niets")))
                    .andExpect(content().string(containsString("Vorige week")))
                    .andExpect(content().string(not(containsString("Geheim"))));
            dispatcher.sendDue();
            assertThat(state()).isEqualTo("queued");

            web.perform(post("/berichten/weglaten")
                            .session(session)
                            .with(csrf())
                            .param("id", id))
                    .andExpect(redirectedUrl("/berichten"));
            assertThat(state()).isEqualTo("dropped");
        } finally {
            web.perform(post("/berichten/hervatten").session(session).with(csrf()))
                    .andExpect(redirectedUrl("/berichten"));
        }
        dispatcher.sendDue();
        assertThat(state()).isEqualTo("dropped");
        web.perform(get("/berichten").session(session))
                .andExpect(content().string(not(containsString("Aangehouden berichten"))));
    }

    @Test
    void onlyCoordinationAndAdministrationLetMessagesLeaveAgain() throws Exception {
        for (String user : new String[] {"coach", "spoc", "stuurgroep"}) {
            var session = signedIn(user);
            web.perform(get("/berichten/sjablonen").session(session)).andExpect(status().isForbidden());
            web.perform(post("/berichten/hervatten").session(session).with(csrf()))
                    .andExpect(status().isForbidden());
            web.perform(post("/berichten/weglaten")
                            .session(session)
                            .with(csrf())
                            .param("id", "before"))
                    .andExpect(status().isForbidden());
        }
    }

    private void queue(String subject, String body) {
        outbox.queue(new NewMessage(id, null, "onthaal@woonwijzer.example", subject, body));
    }

    private void undelivered() {
        queue("Vraag", "Geheim");
        jdbc.sql("update message set state = 'undelivered', failure = 'REJECTED' where id = :id")
                .param("id", id)
                .update();
    }

    private String state() {
        return jdbc.sql("select state from message where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    private MockHttpSession signedIn(String user) throws Exception {
        return (MockHttpSession)
                web.perform(post("/login").with(csrf()).param("username", user).param("password", "jobteam"))
                        .andExpect(status().isFound())
                        .andReturn()
                        .getRequest()
                        .getSession();
    }
}
