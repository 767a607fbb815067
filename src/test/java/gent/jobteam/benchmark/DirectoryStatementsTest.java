package gent.jobteam.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import gent.jobteam.testing.JobteamTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The directory costs the database the same, however many organisations stand on the page. */
@JobteamTest
@Import(CountedDatabase.class)
class DirectoryStatementsTest {

    private static final int MOST = 25;

    @Autowired
    MockMvc web;

    @Autowired
    StatementCount count;

    @Test
    void noEntryAsksForAStatementOfItsOwn() {
        var browser = MockMvcTester.create(web);
        var session = (MockHttpSession) browser.post()
                .uri("/login")
                .with(csrf())
                .param("username", "coordinatie")
                .param("password", "jobteam")
                .exchange()
                .getRequest()
                .getSession();

        List<String> statements =
                count.during(() -> assertThat(browser.get().uri("/gids").session(session))
                        .hasStatusOk()
                        .bodyText()
                        .contains("Huurdersbond", "Karus"));

        assertThat(statements).hasSizeLessThan(MOST);
    }
}
