package gent.jobteam.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Looks over a colleague's shoulder: nothing English, no raw keys, no errors that nobody provoked. */
final class Watch {

    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(Complete|Claim|Unclaim|Due date|Follow-up|required|Search|Select|Loading|Save|Saved|Created|"
                    + "Assignee|Add|Close|Delete|Logout|Sign out|Process|Instances|Running|Human Tasks|Deployed|"
                    + "Details|Suspend|Actions|State|Hit policy|When|Then|Annotations|Tasklist|Cockpit|null|Mon|Tue|Wed|Thu|Fri|Sat|Sun|January|February|March|October|May)\\b");

    private static final Pattern RAW_KEY = Pattern.compile("\\b[A-Z]{2,}(_[A-Z0-9]+)+\\b");

    private static final String READABLE = "() => document.body.innerText + '\\n'"
            + " + [...document.querySelectorAll('input[placeholder], textarea[placeholder]')]"
            + ".filter(input => input.offsetParent).map(input => input.placeholder).join('\\n')";

    private final String who;
    private final Page page;
    private final List<String> troubles = new ArrayList<>();

    Watch(String who, Page page) {
        this.who = who;
        this.page = page;
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                trouble("console: %s %s".formatted(message.text(), message.location()));
            }
        });
        page.onPageError(error -> trouble("script: " + error));
        page.onResponse(this::look);
    }

    private void look(Response response) {
        if (response.status() >= 400) {
            trouble("HTTP %d %s %s"
                    .formatted(response.status(), response.request().method(), response.url()));
        }
    }

    private void trouble(String text) {
        troubles.add(text);
    }

    /** What stands on the screen now is in Dutch. */
    void assertDutch() {
        String text = (String) page.evaluate(READABLE);
        assertThat(Stream.of(ENGLISH, RAW_KEY)
                        .flatMap(leftover -> leftover.matcher(text).results().map(found -> found.group())))
                .as("leftovers for %s at %s", who, page.url())
                .isEmpty();
    }

    /** Errors that somebody makes on purpose are no trouble. */
    void whileProvoking(Runnable errors) {
        int before = troubles.size();
        errors.run();
        troubles.subList(before, troubles.size()).clear();
    }

    void assertNoTrouble() {
        assertThat(troubles).as("errors in the browser of %s", who).isEmpty();
    }
}
