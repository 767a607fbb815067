package gent.jobteam.referral.web;

import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.NewCase;
import gent.jobteam.participant.SharingAgreement;
import gent.jobteam.participant.SharingAgreements;
import gent.jobteam.testing.Colleagues;
import gent.jobteam.testing.Jobs;
import gent.jobteam.testing.JobteamHttpTest;
import gent.jobteam.testing.Visitor;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The page of a receiver without account, as browsers, mail scanners and strangers find it. */
@JobteamHttpTest
class AnswerHttpTest {

    private static final String NAME = "Nasrin Ahmadi";

    private static final Pattern LINK = Pattern.compile("/antwoord/[A-Za-z0-9_-]{43}");

    private static final Pattern FORM = Pattern.compile("name=\"form\" value=\"([0-9a-f-]{36})\"");

    @LocalServerPort
    private int port;

    @Autowired
    private CaseFiles cases;

    @Autowired
    private SharingAgreements agreements;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private FormService forms;

    @Autowired
    private Colleagues colleagues;

    @Autowired
    private Jobs jobs;

    @Autowired
    private JdbcClient jdbc;

    private CaseNumber number;
    private String page;
    private Visitor receiver;

    @BeforeEach
    void aQuestionThatWasMailed() {
        number = cases.open(new NewCase(NAME, "0470 11 22 44", "", "fa", "", "noord", "outreach", "", null, "coach"));
        agreements.record(new SharingAgreement(number, true, "fa", null, "coach"));
        runtime.startProcessInstanceByKey("referral", number.value());
        submit(
                "userTask_prepareReferral",
                Map.of(
                        "organisation", "Huurdersbond",
                        "receiverEmail", "onthaal@huurdersbond.example",
                        "question", "Zoekt <b>een</b> woning.",
                        "reachableAt", "09 000 00 01"));
        var task = colleagues.task(number.value(), "userTask_confirmText");
        Object letter = colleagues
                .as("coach", () -> forms.getTaskFormVariables(task.getId()))
                .get("letterText");
        submit("userTask_confirmText", Map.of("referralChannel", "email", "letterText", letter));
        jobs.runDue(number.value());
        page = link();
        receiver = new Visitor(port);
    }

    @Test
    void whatWasSentIsShownAndKeptNowhere() {
        var shown = receiver.page(page);

        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body()).contains(NAME, "Zoekt &lt;b&gt;een&lt;/b&gt; woning.", "Ja, wij nemen dit op");
        assertThat(shown.body()).doesNotContain("<script");
        assertThat(shown.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(shown.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(shown.headers().firstValue("X-Robots-Tag")).contains("noindex, nofollow");
    }

    @Test
    void aScannerThatOpensEveryLinkChangesNothing() {
        for (int visit = 0; visit < 3; visit++) {
            new Visitor(port).page(page);
            new Visitor(port).page(page + "?what=accept&gedaan=answered");
        }

        assertThat(states()).containsExactly("sent");
        assertThat(receiver.page(page).body()).contains("Uw antwoord");
    }

    @Test
    void anAnswerNeedsTheFormOfThePage() {
        assertThat(new Visitor(port).form(page, accept()).statusCode()).isEqualTo(403);

        assertThat(states()).containsExactly("sent");
    }

    @Test
    void unknownRevokedAndExpiredLinksGetTheSameAnswer() {
        receiver.page(page);
        var unknown = receiver.page("/antwoord/" + "A".repeat(43));
        links("revoked_at = now()");
        var revoked = receiver.page(page);
        links("revoked_at = null, expires_at = '2020-01-01'");
        var expired = receiver.page(page);
        var posted = receiver.form(page, accept());

        assertThat(List.of(unknown, revoked, expired, posted)).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body())
                    .isEqualTo(unknown.body())
                    .contains("Deze link werkt niet (meer)")
                    .doesNotContain(number.value(), NAME);
            assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        });
        assertThat(states()).containsExactly("sent");
    }

    @Test
    void aReceiverAcceptsAndSendsTwice() {
        receiver.page(page);
        var first = receiver.form(page, accept());
        var second = receiver.form(page, accept());

        assertThat(Visitor.location(first)).isEqualTo(page + "?gedaan=answered");
        assertThat(Visitor.location(second)).isEqualTo(page + "?gedaan=late");
        assertThat(states()).containsExactly("accepted");
        assertThat(receiver.page(page).body())
                .contains("Het antwoord is ja")
                .doesNotContain("Uw antwoord</h2>", "<form");
    }

    @Test
    void aRefusalNeedsAReasonOfTheList() {
        receiver.page(page);
        for (String reason : List.of("", "bestaat niet", "noAnswer")) {
            var wrong = receiver.form(
                    page,
                    Map.of("what", "refuse", "form", UUID.randomUUID().toString(), "reason", reason, "note", "x"));
            assertThat(wrong.statusCode()).isEqualTo(200);
            assertThat(wrong.body()).contains("Kies waarom niet.");
        }
        receiver.form(
                page,
                Map.of("what", "refuse", "form", UUID.randomUUID().toString(), "reason", "noPlace", "note", "Vol."));

        assertThat(states()).containsExactly("refused");
        assertThat(receiver.page(page).body())
                .contains("Het antwoord is nee: Geen plaats of een wachtlijst.")
                .doesNotContain(NAME);
    }

    @Test
    void aQuestionIsAskedOncePerFormAndBadOnesAreExplained() {
        String form = form(receiver.page(page));
        for (var wrong : List.of(Map.of("question", "", "day", ""), Map.of("question", "x".repeat(1001)))) {
            var typed = new HashMap<String, String>(wrong);
            typed.putAll(Map.of("what", "ask", "form", form));
            assertThat(receiver.form(page, typed).body()).contains("Er is niets bewaard");
        }
        for (String day : List.of("gisteren", "2020-01-01", "9999-01-01")) {
            assertThat(receiver.form(page, Map.of("what", "ask", "form", form, "day", day))
                            .body())
                    .contains("day-error");
        }
        receiver.form(page, Map.of("what", "ask", "form", form, "question", "Nog plaats?"));
        receiver.form(page, Map.of("what", "ask", "form", form, "question", "Nog plaats?"));

        assertThat(receiver.page(page).body()).containsOnlyOnce("Nog plaats?").contains("Nog niet beantwoord");
        assertThat(colleagues.tasks("coach", number.value()))
                .extracting(task -> task.getTaskDefinitionKey())
                .containsExactlyInAnyOrder("userTask_noteAnswer", "userTask_answerQuestion");
    }

    @Test
    void ofManyAnswersAtOnceOneCountsAndTheOthersHearIt() throws Exception {
        receiver.page(page);
        int atOnce = 10;
        var barrier = new CyclicBarrier(atOnce);
        var threads = Executors.newFixedThreadPool(atOnce);
        var outcomes = new ArrayList<String>();
        try {
            var work = new ArrayList<Callable<HttpResponse<String>>>();
            for (int one = 0; one < atOnce; one++) {
                work.add(() -> {
                    barrier.await();
                    return receiver.form(page, accept());
                });
            }
            for (var answer : threads.invokeAll(work)) {
                outcomes.add(Visitor.location(answer.get()));
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(outcomes).filteredOn(outcome -> outcome.endsWith("answered")).hasSize(1);
        assertThat(outcomes).filteredOn(outcome -> outcome.endsWith("late")).hasSize(atOnce - 1);
        assertThat(states()).containsExactly("accepted");
    }

    @Test
    void ofAYesAndANoAtOnceOneCountsAndThePageSaysWhich() throws Exception {
        receiver.page(page);
        var barrier = new CyclicBarrier(2);
        var threads = Executors.newFixedThreadPool(2);
        var refuse =
                Map.of("what", "refuse", "form", UUID.randomUUID().toString(), "reason", "noPlace", "note", "Vol.");
        List<String> outcomes = new ArrayList<>();
        try {
            for (var answer : threads.invokeAll(List.<Callable<HttpResponse<String>>>of(
                    () -> {
                        barrier.await();
                        return receiver.form(page, accept());
                    },
                    () -> {
                        barrier.await();
                        return receiver.form(page, refuse);
                    }))) {
                outcomes.add(Visitor.location(answer.get()));
            }
        } finally {
            threads.shutdownNow();
        }

        boolean accepted = outcomes.get(0).endsWith("answered");
        assertThat(outcomes.get(accepted ? 1 : 0)).endsWith("late");
        assertThat(states()).containsExactly(accepted ? "accepted" : "refused");
        assertThat(receiver.page(page).body()).contains(accepted ? "Het antwoord is ja" : "Het antwoord is nee");
    }

    @Test
    void aWithdrawnAgreementLeavesNothingToSee() {
        receiver.page(page);
        agreements.record(new SharingAgreement(number, false, "fa", null, "coach"));

        assertThat(receiver.page(page).body())
                .contains("wil niet meer dat we gegevens delen")
                .doesNotContain(NAME, number.value(), "<form");
        assertThat(Visitor.location(receiver.form(page, accept()))).endsWith("late");
        assertThat(states()).containsExactly("sent");
    }

    @Test
    void onlyWhoGuidesTheParticipantRevokesALink() {
        String dossier = "/dossier/%s/antwoordlinks".formatted(number);
        var id = jdbc.sql("select id from referral where case_number = :case")
                .param("case", number.value())
                .query(UUID.class)
                .single();
        var other = Visitor.known(port, "coach4");
        other.page("/wachtwoord");
        assertThat(other.page(dossier).statusCode()).isEqualTo(404);
        assertThat(other.form(dossier, Map.of("referral", id.toString())).statusCode())
                .isEqualTo(404);
        assertThat(receiver.page(page).statusCode()).isEqualTo(200);

        var coach = Visitor.known(port, "coach");
        assertThat(coach.page(dossier).body()).contains("Huurdersbond", "1/04/2026");
        coach.form(dossier, Map.of("referral", id.toString()));

        assertThat(receiver.page(page).statusCode()).isEqualTo(404);
        assertThat(coach.page(dossier).body()).contains("Er werkt nu geen enkele link.");
    }

    private Map<String, String> accept() {
        return Map.of("what", "accept", "form", UUID.randomUUID().toString(), "person", "Ömer", "note", "");
    }

    private static String form(HttpResponse<String> shown) {
        Matcher form = FORM.matcher(shown.body());
        assertThat(form.find()).isTrue();
        return form.group(1);
    }

    private String link() {
        Matcher link =
                LINK.matcher(jdbc.sql("select body from message where case_number = :case and id like '%-request'")
                        .param("case", number.value())
                        .query(String.class)
                        .single());
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private void links(String change) {
        jdbc.sql("update referral_link set " + change
                        + " where referral_id in (select id from referral where case_number = :case)")
                .param("case", number.value())
                .update();
    }

    private List<String> states() {
        return jdbc.sql("select state from referral where case_number = :case")
                .param("case", number.value())
                .query(String.class)
                .list();
    }

    private void submit(String userTask, Map<String, Object> answers) {
        colleagues.submit("coach", colleagues.task(number.value(), userTask), answers);
    }
}
