package gent.jobteam.notification;

import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.NewCase;
import gent.jobteam.testing.JobteamTest;
import gent.jobteam.testing.ScriptedSmtp;
import gent.jobteam.testing.TestClock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** An outbox of which only the messages of the test are due, and a mail server that answers as it is told. */
@JobteamTest
@ExtendWith(OutputCaptureExtension.class)
abstract class OutboxTestCase {

    static final String RECIPIENT = "onthaal@woonwijzer.example";

    @Autowired
    Outbox outbox;

    @Autowired
    Addressing addressing;

    @Autowired
    Deliveries deliveries;

    @Autowired
    JdbcMessages messages;

    @Autowired
    JdbcDeliveries attempts;

    @Autowired
    JdbcHolds holds;

    @Autowired
    Restored restored;

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

    final ScriptedSmtp server = new ScriptedSmtp();

    final List<Smtp> nodes = new ArrayList<>();

    final MailSettings settings = TestMail.settings();

    final String id = "sample-" + UUID.randomUUID();

    Dispatcher dispatcher;

    String deploymentId;

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

    /** What this node sends with; tests of other channels add theirs. */
    List<Carrier> carriers(Smtp smtp) {
        return List.of(smtp);
    }

    Dispatcher node() {
        return new Dispatcher(addressing, deliveries, carriers(smtp()), restored, settings, clock);
    }

    Smtp smtp() {
        var smtp = new Smtp(TestMail.at(server), settings);
        nodes.add(smtp);
        return smtp;
    }

    void queue(String messageId, String caseNumber) {
        outbox.queue(new NewMessage(messageId, caseNumber, RECIPIENT, "Vraag", "Dag Žofia"));
    }

    String openCase() {
        return cases.open(new NewCase("Rahim", "", "", "fa", "Dampoort", "noord", "outreach", "", null, "coach"))
                .value();
    }

    String runningCase() {
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

    List<Incident> incidents(String caseNumber) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseNumber).list().stream()
                .flatMap(instance -> runtime.createIncidentQuery().processInstanceId(instance.getId()).list().stream())
                .toList();
    }

    List<Message> undelivered() {
        return outbox.undelivered();
    }

    Map<String, Object> row(String messageId) {
        return jdbc.sql("select * from message where id = :id")
                .param("id", messageId)
                .query()
                .singleRow();
    }

    int count() {
        return jdbc.sql("select count(*) from message").query(Integer.class).single();
    }

    List<String> messageIds() {
        return server.kept().stream()
                .map(raw -> raw.lines()
                        .filter(line -> line.startsWith("Message-ID: "))
                        .findFirst()
                        .orElseThrow()
                        .substring("Message-ID: ".length()))
                .toList();
    }

    static <T> List<T> atOnce(List<Callable<T>> work) throws Exception {
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
