package gent.jobteam.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gent.jobteam.notification.Message.Failure;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.NewCase;
import gent.jobteam.testing.JobteamTest;
import gent.jobteam.testing.ScriptedSmtp;
import gent.jobteam.testing.TestClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Mail from the transaction of the step to the mail server, with everything that goes wrong in between. */
@JobteamTest
@ExtendWith(OutputCaptureExtension.class)
class OutboxOnPostgresTest {

    private static final String RECIPIENT = "onthaal@woonwijzer.example";

    @Autowired
    Outbox outbox;

    @Autowired
    Deliveries deliveries;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestClock clock;

    @Autowired
    CaseFiles cases;

    @Autowired
    RuntimeService runtime;

    @Autowired
    RepositoryService repository;

    @Autowired
    MailSettings product;

    private final ScriptedSmtp server = new ScriptedSmtp();
    private final List<Smtp> nodes = new ArrayList<>();
    private final MailSettings settings = TestMail.settings();
    private final String id = "sample-" + UUID.randomUUID();
    private Dispatcher dispatcher;
    private String deploymentId;

    @BeforeEach
    void onlyOurMailIsDue() {
        jdbc.sql("delete from message").update();
        dispatcher = node();
    }

    @AfterEach
    void stop() throws Exception {
        nodes.forEach(Smtp::stop);
        server.close();
        if (deploymentId != null) {
            repository.deleteDeployment(deploymentId, true);
        }
    }

    @Test
    void aQueuedMessageIsSentOnceAndTheAnswerIsKept() {
        queue(id, null);

        assertThat(dispatcher.sendDue()).isOne();
        clock.advance(Duration.ofDays(1));
        assertThat(dispatcher.sendDue()).isZero();

        assertThat(server.kept()).hasSize(1);
        assertThat(row(id)).containsEntry("state", "sent").containsEntry("answer", "250 2.0.0 kept as 4711");
    }

    @Test
    void aStepThatIsUndoneSendsNothing() {
        transaction.executeWithoutResult(step -> {
            queue(id, null);
            step.setRollbackOnly();
        });

        assertThat(dispatcher.sendDue()).isZero();
        assertThat(server.connections()).isZero();
    }

    @Test
    void aStepThatRunsTwiceSendsOneMessage() {
        queue(id, null);
        queue(id, null);
        dispatcher.sendDue();
        queue(id, null);
        dispatcher.sendDue();

        assertThat(server.kept()).hasSize(1);
    }

    @Test
    void aHundredStepsAtOnceQueueOneMessage() throws Exception {
        var barrier = new CyclicBarrier(20);
        atOnce(IntStream.range(0, 100)
                .<Callable<Integer>>mapToObj(number -> () -> {
                    if (number < 20) {
                        barrier.await();
                    }
                    queue(id, null);
                    return number;
                })
                .toList());
        dispatcher.sendDue();

        assertThat(server.kept()).hasSize(1);
        assertThat(count()).isOne();
    }

    @Test
    void caseWorkGoesOnWhileTheMailServerIsDownForAnHour() throws Exception {
        server.answer("GREETING", "421 4.3.2 closed for an hour");
        for (int step = 0; step < 30; step++) {
            queue("%s-%d".formatted(id, step), null);
        }

        int attempts = 0;
        for (int minute = 0; minute < 60; minute++) {
            attempts += minute % 20 == 0 ? dispatcher.sendDue() : 0;
            clock.advance(Duration.ofMinutes(1));
        }
        assertThat(attempts).as("one try per round, however much is waiting").isEqualTo(3);

        server.behave();
        clock.advance(Duration.ofHours(1));
        assertThat(dispatcher.sendDue()).isEqualTo(30);
        assertThat(messageIds()).hasSize(30).doesNotHaveDuplicates();
        assertThat(undelivered()).isEmpty();
    }

    @Test
    void thePausesGrowAndThenTheMessageIsGivenUp() {
        server.answer("RCPT", "451 4.7.1 greylisted");
        queue(id, null);

        for (Duration pause : settings.pauses()) {
            assertThat(dispatcher.sendDue()).isOne();
            clock.advance(pause.minusSeconds(1));
            assertThat(dispatcher.sendDue()).as("before " + pause).isZero();
            clock.advance(Duration.ofSeconds(1));
        }
        assertThat(undelivered()).isEmpty();
        assertThat(dispatcher.sendDue()).isOne();

        assertThat(undelivered()).singleElement().satisfies(message -> assertThat(message.failure())
                .isEqualTo(Failure.POSTPONED));
        clock.advance(Duration.ofDays(3));
        assertThat(dispatcher.sendDue()).isZero();
    }

    @Test
    void aGreylistedMessageArrivesAtTheSecondAttempt() {
        server.answer("RCPT", "450 4.2.0 greylisted");
        queue(id, null);
        dispatcher.sendDue();
        server.behave();
        clock.advance(Duration.ofSeconds(10));
        dispatcher.sendDue();

        assertThat(server.kept()).hasSize(1);
        assertThat(row(id)).containsEntry("state", "sent").containsEntry("perhaps_sent", false);
    }

    @Test
    void aRejectedMessageIsGivenUpAtOnceAndTheOthersGoOn() {
        server.answer("RCPT", "550 5.1.1 <onthaal@woonwijzer.example> unknown");
        queue(id, null);
        dispatcher.sendDue();
        server.behave();
        queue(id + "-next", null);
        dispatcher.sendDue();

        assertThat(undelivered()).singleElement().satisfies(message -> assertThat(message.failure())
                .isEqualTo(Failure.REJECTED));
        assertThat(server.kept()).hasSize(1);
    }

    @Test
    void theCaseShowsAnIncidentUntilSomebodySendsAgain(CapturedOutput log) {
        String caseNumber = runningCase();
        server.answer("RCPT", "550 5.1.1 <onthaal@woonwijzer.example> unknown");
        queue(id, caseNumber);
        dispatcher.sendDue();

        assertThat(incidents(caseNumber)).singleElement().satisfies(incident -> {
            assertThat(incident.getIncidentType()).isEqualTo("messageUndelivered");
            assertThat(incident.getConfiguration()).isEqualTo(id);
            assertThat(incident.getIncidentMessage())
                    .startsWith("Een mail is niet bezorgd.")
                    .doesNotContain("woonwijzer");
        });
        assertThat(log).doesNotContain("woonwijzer").contains(id);

        server.behave();
        outbox.sendAgain(id, "vraag@woonwijzer.example");
        assertThat(incidents(caseNumber)).isEmpty();
        dispatcher.sendDue();
        assertThat(server.commands()).contains("RCPT TO:<vraag@woonwijzer.example>");
        assertThat(undelivered()).isEmpty();
    }

    @Test
    void sendingAgainTwiceSendsOnce() {
        server.answer("RCPT", "550 5.1.1 unknown");
        queue(id, null);
        dispatcher.sendDue();
        server.behave();

        outbox.sendAgain(id, RECIPIENT);
        assertThatThrownBy(() -> outbox.sendAgain(id, RECIPIENT)).isInstanceOf(NotUndelivered.class);
        assertThatThrownBy(() -> outbox.sendAgain(id, "a@b.example, c@d.example"))
                .isInstanceOf(NotAnAddress.class);
        dispatcher.sendDue();

        assertThat(server.kept()).hasSize(1);
    }

    @Test
    void aMessageOfAnEndedCaseIsGivenUpWithoutIncident() {
        String caseNumber = openCase();
        server.answer("RCPT", "550 5.1.1 unknown");
        queue(id, caseNumber);

        dispatcher.sendDue();

        assertThat(undelivered()).hasSize(1);
    }

    @Test
    void anAnswerThatGotLostIsTriedAgainUnderTheSameNameAndLogged(CapturedOutput log) {
        server.drop("BODY");
        queue(id, null);
        dispatcher.sendDue();
        server.behave();
        clock.advance(Duration.ofSeconds(10));
        dispatcher.sendDue();

        assertThat(messageIds()).hasSize(2);
        assertThat(new HashSet<>(messageIds())).hasSize(1);
        assertThat(row(id)).containsEntry("state", "sent").containsEntry("perhaps_sent", true);
        assertThat(log).contains("possible duplicate");
    }

    @Test
    void aMessageWhoseNodeStoppedIsTakenUpAfterItsLease(CapturedOutput log) {
        queue(id, null);
        deliveries.claim();

        clock.advance(product.lease().minusSeconds(1));
        assertThat(dispatcher.sendDue()).isZero();
        clock.advance(Duration.ofSeconds(1));
        assertThat(dispatcher.sendDue()).isOne();

        assertThat(log).contains("possible duplicate");
        assertThat(row(id)).containsEntry("state", "sent");
    }

    @Test
    void aNodeThatWakesUpAfterItsLeaseChangesNothing() {
        queue(id, null);
        Message slow = deliveries.claim().orElseThrow();
        clock.advance(product.lease());
        dispatcher.sendDue();

        deliveries.note(slow, new Attempt(Attempt.Result.REJECTED, "550 too late"));

        assertThat(row(id)).containsEntry("state", "sent");
        assertThat(undelivered()).isEmpty();
    }

    @Test
    void aMessageThatStopsEveryNodeIsGivenUpToo() {
        queue(id, null);
        queue(id + "-next", null);
        for (int node = 0; node < settings.attempts(); node++) {
            assertThat(deliveries.claim()).isPresent();
            jdbc.sql("update message set due_at = due_at - interval '1 day' where state = 'sending'")
                    .update();
        }
        dispatcher.sendDue();
        dispatcher.sendDue();

        assertThat(undelivered()).extracting(Message::id).containsExactly(id);
        assertThat(server.kept()).hasSize(1);
    }

    @Test
    void twoNodesNeverSendTheSameMessage() throws Exception {
        for (int step = 0; step < 200; step++) {
            queue("%s-%d".formatted(id, step), null);
        }

        List<Integer> sent = atOnce(List.of(() -> node().sendDue(), () -> node().sendDue(), () -> node().sendDue()));

        assertThat(sent.stream().mapToInt(Integer::intValue).sum()).isEqualTo(200);
        assertThat(messageIds()).hasSize(200).doesNotHaveDuplicates();
    }

    @Test
    void whatIsQueuedSurvivesForTheOldestFirst() {
        queue(id + "-1", null);
        clock.advance(Duration.ofMinutes(1));
        queue(id + "-2", null);
        dispatcher.sendDue();

        assertThat(messageIds())
                .containsExactly(
                        MessageIds.of(id + "-1", settings.sender()), MessageIds.of(id + "-2", settings.sender()));
    }

    private Dispatcher node() {
        var smtp = new Smtp(TestMail.at(server), settings);
        nodes.add(smtp);
        return new Dispatcher(deliveries, smtp, settings);
    }

    private void queue(String messageId, String caseNumber) {
        outbox.queue(new NewMessage(messageId, caseNumber, RECIPIENT, "Vraag", "Dag Žofia"));
    }

    private String openCase() {
        return cases.open(new NewCase("Rahim", "", "", "fa", "Dampoort", "noord", "outreach", "", null, "coach"))
                .value();
    }

    private String runningCase() {
        deploymentId = repository
                .createDeployment()
                .addModelInstance(
                        "sample-mail.bpmn",
                        Bpmn.createExecutableProcess("sample-mail")
                                .camundaHistoryTimeToLiveString("P1D")
                                .startEvent()
                                .parallelGateway("fork")
                                .userTask("one")
                                .camundaAssignee("caseManager")
                                .moveToNode("fork")
                                .userTask("other")
                                .camundaAssignee("caseManager")
                                .done())
                .deploy()
                .getId();
        String caseNumber = openCase();
        runtime.startProcessInstanceByKey("sample-mail", caseNumber);
        return caseNumber;
    }

    private List<Incident> incidents(String caseNumber) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseNumber).list().stream()
                .flatMap(instance -> runtime.createIncidentQuery().processInstanceId(instance.getId()).list().stream())
                .toList();
    }

    private List<Message> undelivered() {
        return outbox.undelivered();
    }

    private Map<String, Object> row(String messageId) {
        return jdbc.sql("select * from message where id = :id")
                .param("id", messageId)
                .query()
                .singleRow();
    }

    private int count() {
        return jdbc.sql("select count(*) from message").query(Integer.class).single();
    }

    private List<String> messageIds() {
        return server.kept().stream()
                .map(raw -> raw.lines()
                        .filter(line -> line.startsWith("Message-ID: "))
                        .findFirst()
                        .orElseThrow()
                        .substring("Message-ID: ".length()))
                .toList();
    }

    private static <T> List<T> atOnce(List<Callable<T>> work) throws Exception {
        var threads = Executors.newFixedThreadPool(20);
        try {
            var results = new ArrayList<T>();
            for (Future<T> result : threads.invokeAll(work)) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
