package gent.jobteam.worklist.process;

import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.participant.CaseFile;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.NewCase;
import gent.jobteam.testing.JobteamTest;
import gent.jobteam.testing.TestClock;
import java.time.Duration;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** On a journey with a single phase, {@code sample-phase}. */
@JobteamTest
class PhaseProjectionOnPostgresTest {

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    CaseFiles cases;

    @Autowired
    TestClock clock;

    private String deploymentId;
    private CaseNumber number;
    private String instanceId;

    @BeforeEach
    void aJourneyInItsOnlyPhase() {
        deploymentId = repository
                .createDeployment()
                .addModelInstance("journey.bpmn", journey())
                .addModelInstance("sample-phase.bpmn", phase())
                .deploy()
                .getId();
        number = cases.open(new NewCase("Mehmet Yılmaz", "", "", "tr", "", "oost", "spontaneous", "", null, "nadia"));
        instanceId =
                runtime.startProcessInstanceByKey("journey", number.value()).getId();
    }

    @AfterEach
    void forget() {
        repository.deleteDeployment(deploymentId, true);
    }

    @Test
    void theCaseFileSaysInWhichPhaseTheJourneyIs() {
        assertThat(file().phase()).isEqualTo("sample-phase");
        assertThat(file().isOpen()).isTrue();
    }

    @Test
    void theCaseFileSaysWhenAndHowTheJourneyEnded() {
        clock.advance(Duration.ofDays(1));

        complete("work");

        assertThat(file().ending()).isEqualTo("endEvent_done");
        assertThat(file().endedAt()).isEqualTo(clock.instant());
    }

    @Test
    void aJourneyThatTheParticipantStopsEndsWithThatEnding() {
        runtime.createMessageCorrelation("sample.stop")
                .processInstanceBusinessKey(number.value())
                .correlate();

        assertThat(file().ending()).isEqualTo("endEvent_stopped");
    }

    @Test
    void aDeletedJourneyDoesNotEndTheCase() {
        runtime.deleteProcessInstance(instanceId, "by mistake");

        assertThat(file().isOpen()).isTrue();
        assertThat(file().ending()).isNull();
    }

    private CaseFile file() {
        return cases.get(number);
    }

    private void complete(String element) {
        tasks.complete(tasks.createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .taskDefinitionKey(element)
                .singleResult()
                .getId());
    }

    private static BpmnModelInstance journey() {
        var journey = Bpmn.createExecutableProcess("journey").camundaHistoryTimeToLiveString("P1D");
        var stop = journey.eventSubProcess();
        stop.startEvent()
                .interrupting(true)
                .message("sample.stop")
                .endEvent("endEvent_stopped")
                .done();
        return journey.startEvent()
                .callActivity("callActivity_phase")
                .calledElement("sample-phase")
                .camundaInBusinessKey("#{execution.processBusinessKey}")
                .endEvent("endEvent_done")
                .done();
    }

    private static BpmnModelInstance phase() {
        return Bpmn.createExecutableProcess("sample-phase")
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .userTask("work")
                .endEvent()
                .done();
    }
}
