package gent.jobteam.gate.process.web;

import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.testing.JobteamHttpTest;
import gent.jobteam.testing.Visitor;
import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The engine keeps the nonce of a page where the next request replaces it; then the browser runs no script at all. */
@JobteamHttpTest
class OwnNonceHttpTest {

    private static final String TASKLIST = "/camunda/app/tasklist/default/";
    private static final Pattern IN_HEADER = Pattern.compile("'nonce-([^']+)'");
    private static final Pattern IN_PAGE = Pattern.compile("nonce=\"([^\"]+)\"");

    @LocalServerPort
    int port;

    @Test
    void everyPageHasTheNonceOfItsOwnHeaderHoweverManyAreOpenedAtOnce() throws Exception {
        var coach = Visitor.known(port, "coach");
        var people = Executors.newFixedThreadPool(8);
        try {
            Callable<HttpResponse<String>> opening = () -> coach.page(TASKLIST);
            for (Future<HttpResponse<String>> opened : people.invokeAll(Collections.nCopies(400, opening))) {
                HttpResponse<String> page = opened.get();
                String header =
                        page.headers().firstValue("Content-Security-Policy").orElseThrow();
                assertThat(first(IN_PAGE, page.body())).isEqualTo(first(IN_HEADER, header));
            }
        } finally {
            people.shutdownNow();
        }
    }

    private static String first(Pattern nonce, String text) {
        Matcher found = nonce.matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group(1);
    }
}
