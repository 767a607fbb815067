package gent.jobteam.dossier.web;

import static gent.jobteam.testing.Visitor.known;
import static gent.jobteam.testing.Visitor.location;
import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.aftercare.AftercareMoments;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.Contact;
import gent.jobteam.participant.Contacts;
import gent.jobteam.participant.NewCase;
import gent.jobteam.testing.Colleagues;
import gent.jobteam.testing.Jobs;
import gent.jobteam.testing.JobteamHttpTest;
import gent.jobteam.testing.TestClock;
import gent.jobteam.testing.Visitor;
import java.net.http.HttpResponse;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Where a case stands outside a trajectory, and logging a contact there in two taps. */
@JobteamHttpTest
class ContactHttpTest {

    @LocalServerPort
    int port;

    @Autowired
    CaseFiles cases;

    @Autowired
    Contacts contacts;

    @Autowired
    AftercareMoments moments;

    @Autowired
    RuntimeService runtime;

    @Autowired
    Colleagues colleagues;

    @Autowired
    Jobs jobs;

    @Autowired
    TestClock clock;

    private CaseNumber number;

    @BeforeEach
    void somebodyToReach() {
        number = cases.open(
                new NewCase("Božena Mižigárová", "0470 33 44 55", "", "nl", "", "noord", "oc", "", null, "coach"));
        cases.assignManager(number, "coach");
    }

    @Test
    void anAttemptIsLoggedInTwoTapsAndTheNextOneIsPlanned() {
        outreach();

        var answer = send("userTask_makeContact", Map.of("contactKind", "call", "result", "notReached"));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(location(answer)).isEqualTo("/dossier/" + number);
        assertThat(contacts.latest(number, 9))
                .containsExactly(new Contact(number, "call", false, clock.today(), "coach", ""));
        assertThat(cases.get(number).participant().phone()).isEqualTo("0470 33 44 55");
        assertThat(task("userTask_makeContact"))
                .as("waits for the next attempt")
                .isNull();
        assertThat(page("coach"))
                .contains("Het contact is genoteerd.", "We leggen contact.", "Je ziet hier nu geen open taak");
    }

    @Test
    void realContactEndsTheSearchAndTellsWhoSoughtIt() {
        outreach();

        send(
                "userTask_makeContact",
                Map.of("contactKind", "conversation", "result", "made", "contactInitiative", "participant"));

        assertThat(contacts.latest(number, 9))
                .containsExactly(new Contact(number, "conversation", true, clock.today(), "coach", "", "participant"));
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number.value())
                        .count())
                .isZero();
    }

    @Test
    void thePageSaysWhereTheCaseStandsAndWhoHasTheNextTask() {
        outreach();

        assertThat(page("coach"))
                .contains("Hoe staat het?", "We leggen contact.", "Contact leggen", "Lien De Vos")
                .contains(
                        "Doe het nu: Contact leggen",
                        "?task=" + task("userTask_makeContact").getId());
        assertThat(page("coordinatie"))
                .contains("We leggen contact.", "Lien De Vos")
                .doesNotContain("Doe het nu", "name=\"contactKind\"");
    }

    @Test
    void whatIsMissingIsSaidAndNothingIsNoted() {
        outreach();

        assertThat(send("userTask_makeContact", Map.of("result", "notReached")).body())
                .contains("Kies wat je deed.");
        assertThat(send("userTask_makeContact", Map.of("contactKind", "call")).body())
                .contains("Kies hoe het liep.");
        assertThat(send("userTask_makeContact", Map.of("contactKind", "telepathy", "result", "made"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(contacts.latest(number, 9)).isEmpty();
    }

    @Test
    void whatIsSentTwiceIsDoneOnceAndNobodyElseDoesIt() {
        outreach();
        var fields = fields("userTask_makeContact", Map.of("contactKind", "call", "result", "notReached"));

        assertThat(visitor("coach2").form(address(), fields).statusCode()).isEqualTo(404);
        visitor("coordinatie").form(address(), fields);
        assertThat(contacts.latest(number, 9)).isEmpty();
        visitor("coach").form(address(), fields);
        visitor("coach").form(address(), fields);
        assertThat(contacts.latest(number, 9)).hasSize(1);
    }

    @Test
    void anAftercareContactIsLoggedWithItsTask() {
        aftercare();

        assertThat(page("coach")).contains("De nazorg loopt.", "Gaat goed, werkt niet", "Niet bereikt");
        send("userTask_holdContact", Map.of("contactKind", "call", "result", "notAtWork"));

        assertThat(contacts.latest(number, 9))
                .containsExactly(new Contact(number, "call", true, clock.today(), "coach", ""));
        assertThat(task("userTask_holdContact")).isNull();
    }

    @Test
    void whatTheFormMustKnowBesidesIsLeftToTheForm() {
        aftercare();

        var answer = send("userTask_holdContact", Map.of("contactKind", "call", "result", "atWork"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("vul het formulier van de taak in", "Doe het nu: Nazorgcontact");
        assertThat(contacts.latest(number, 9)).isEmpty();
    }

    private void outreach() {
        cases.enterPhase(number, "outreach");
        runtime.startProcessInstanceByKey(
                "outreach",
                number.value(),
                Map.of("alreadyMet", false, "mediatorForLanguage", false, "coachSpeaksLanguage", true));
        jobs.runDue(number.value());
    }

    private void aftercare() {
        cases.enterPhase(number, "aftercare");
        var id = moments.begin(number);
        runtime.startProcessInstanceByKey(
                "aftercare-contact",
                number.value(),
                Map.of(
                        "aftercareId",
                        id.toString(),
                        "momentNumber",
                        1,
                        "momentOn",
                        Date.from(clock.instant()),
                        "lastMoment",
                        false));
        jobs.runDue(number.value());
    }

    private Task task(String element) {
        return colleagues.task(number.value(), element);
    }

    private HttpResponse<String> send(String element, Map<String, String> answers) {
        return visitor("coach").form(address(), fields(element, answers));
    }

    private Map<String, String> fields(String element, Map<String, String> answers) {
        var fields = new HashMap<>(answers);
        fields.put("open", task(element).getId());
        return fields;
    }

    private Visitor visitor(String user) {
        Visitor visitor = known(port, user);
        visitor.page("/");
        return visitor;
    }

    private String page(String user) {
        return known(port, user).page("/dossier/" + number).body();
    }

    private String address() {
        return "/dossier/" + number + "/contact";
    }
}
