package gent.jobteam.platform.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gent.jobteam.testing.JobteamTest;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JobteamTest
class DeploymentAtStartTest {

    @Autowired
    DeploymentAtStart start;

    @Autowired
    ProcessEngine engine;

    @Test
    void everyProcessOfTheProductIsDeployed() {
        var deployed =
                engine
                        .getRepositoryService()
                        .createDeploymentQuery()
                        .deploymentSource(ProcessDeployer.SOURCE)
                        .list()
                        .stream()
                        .map(deployment -> deployment.getName())
                        .toList();

        assertThat(deployed)
                .containsAll(ProcessFiles.all().stream().map(ProcessFiles::id).toList());
    }

    @Test
    void nothingIsDeployedWhenAnyFileIsWrong() {
        var process = List.of(SampleProcesses.of("lend"));

        assertThatThrownBy(() -> start.deploy(process))
                .isInstanceOf(ProcessesRefused.class)
                .hasMessageContaining("lend.bpmn, serviceTask_shelveBook: De stap shelveBookDelegate bestaat niet.");

        assertThat(engine.getRepositoryService()
                        .createDeploymentQuery()
                        .deploymentName("lend")
                        .count())
                .isZero();
    }

    @Test
    void aRefusedStartNamesEachFileAndWhatToDo() {
        var refused =
                new ProcessesRefused(List.of(new Violation("lend.bpmn", "userTask_takeBack", "Geef een formulier.")));

        var analysis = new ProcessesRefusedAnalyzer().analyze(new IllegalStateException(refused));

        assertThat(analysis.getDescription()).contains("  - lend.bpmn, userTask_takeBack: Geef een formulier.");
        assertThat(analysis.getAction()).contains("start again");
    }
}
