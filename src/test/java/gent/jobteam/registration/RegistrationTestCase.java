package gent.jobteam.registration;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import gent.jobteam.testing.JobteamTest;
import gent.jobteam.testing.TestClock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Somebody at an address of her own who announces a person with a name that nobody else has. */
@JobteamTest
public abstract class RegistrationTestCase {

    private static final Pattern STAMP = Pattern.compile("name=\"form\" value=\"([^\"]+)\"");

    @Autowired
    protected MockMvc web;

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    protected TestClock clock;

    @Autowired
    protected RegistrationRounds rounds;

    protected final String name = name();

    protected final String mail = "%s@zuidpoort.example"
            .formatted(name.substring(name.indexOf(' ') + 1).toLowerCase(Locale.ROOT));

    protected String from = "198.51.%d.%d"
            .formatted(
                    ThreadLocalRandom.current().nextInt(256),
                    ThreadLocalRandom.current().nextInt(256));

    @AfterEach
    void leaveNothingNew() {
        jdbc.sql("update incoming_registration set state = 'waiting', doubts = '{FAULT}' where state = 'received'")
                .update();
    }

    /** Like no other: what is random is spelled in letters. */
    protected static String name() {
        var letters = new StringBuilder();
        UUID.randomUUID()
                .toString()
                .replace("-", "")
                .chars()
                .limit(14)
                .forEach(hex -> letters.append((char) ('a' + Character.digit(hex, 16))));
        return "Žofia " + Character.toUpperCase(letters.charAt(0)) + letters.substring(1);
    }

    protected Map<String, String> answers() {
        return new HashMap<>(Map.of(
                "organisation", "De Zuidpoort",
                "yourMail", mail,
                "name", name,
                "phone", "0470 12 34 56",
                "language", "sk",
                "district", "Dampoort",
                "need", "BOTH",
                "question", "Ze wil in een keuken werken.",
                "agree", "yes",
                "result", "yes"));
    }

    /** Opens the form and takes her time to fill it in. */
    protected String opened(String path) throws Exception {
        String page = web.perform(at(get(path))).andReturn().getResponse().getContentAsString();
        clock.set(clock.instant().plus(Duration.ofMinutes(1)));
        var stamp = STAMP.matcher(page);
        if (!stamp.find()) {
            throw new IllegalStateException("No form at " + path);
        }
        return stamp.group(1);
    }

    protected ResultActions send(String path, String stamp, Map<String, String> answers) throws Exception {
        var request = at(post(path)).with(csrf()).param("form", stamp);
        answers.forEach(request::param);
        return web.perform(request);
    }

    /** From opening the form to the receipt. */
    protected String announce(String path, Map<String, String> answers) throws Exception {
        String to = send(path, opened(path), answers).andReturn().getResponse().getRedirectedUrl();
        return to.substring(to.lastIndexOf('/') + 1);
    }

    protected MockHttpServletRequestBuilder at(MockHttpServletRequestBuilder request) {
        return request.with(sent -> {
            sent.setRemoteAddr(from);
            return sent;
        });
    }

    protected MockHttpSession signedIn(String user) throws Exception {
        return (MockHttpSession)
                web.perform(post("/login").with(csrf()).param("username", user).param("password", "jobteam"))
                        .andReturn()
                        .getRequest()
                        .getSession();
    }

    protected Map<String, Object> row(String receipt) {
        return jdbc.sql("select * from incoming_registration where receipt = :receipt")
                .param("receipt", receipt)
                .query()
                .singleRow();
    }

    protected int named(String table, String name) {
        return jdbc.sql("select count(*) from " + table + " where name = :name")
                .param("name", name)
                .query(Integer.class)
                .single();
    }
}
