package gent.jobteam.platform.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gent.jobteam.testing.JobteamTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JobteamTest
class ProcessDeployerTest {

    private static final String FORM = "forms/lend/takeBack.form";
    private static final Set<String> OURS = Set.of("lend", "round");

    @Autowired
    ProcessEngine engine;

    private ProcessDeployer deployer;

    private final List<ProcessFiles> files = ProcessFiles.below("samples/").stream()
            .filter(process -> OURS.contains(process.id()))
            .toList();

    @BeforeEach
    void makeDeployer() {
        deployer = new ProcessDeployer(engine);
    }

    @AfterEach
    void undeploy() {
        var repository = engine.getRepositoryService();
        repository.createDeploymentQuery().list().stream()
                .filter(deployment -> OURS.contains(deployment.getName()))
                .forEach(deployment -> repository.deleteDeployment(deployment.getId(), true));
    }

    @Test
    void theFirstStartDeploysEachProcessOnItsOwn() {
        assertThat(deployer.deploy(files)).containsExactly("lend", "round");

        var deployment = engine.getRepositoryService()
                .createDeploymentQuery()
                .deploymentName("lend")
                .singleResult();
        assertThat(deployment.getSource()).isEqualTo("jobteam");
        assertThat(engine.getRepositoryService().getDeploymentResourceNames(deployment.getId()))
                .containsExactlyInAnyOrder("lend.bpmn", FORM);
    }

    @Test
    void theSecondStartDeploysNothing() {
        deployer.deploy(files);

        assertThat(deployer.deploy(files)).isEmpty();
        assertThat(new ProcessDeployer(engine).deploy(files)).isEmpty();
        assertThat(versions("lend")).isEqualTo(1);
        assertThat(versions("round")).isEqualTo(1);
    }

    @Test
    void oneChangedFormMakesOneNewVersionOfItsProcessOnly() {
        deployer.deploy(files);

        assertThat(deployer.deploy(withForm(form -> form.replace("Wat is er met het boek?", "Hoe is het boek?"))))
                .containsExactly("lend");

        assertThat(versions("lend")).isEqualTo(2);
        assertThat(versions("round")).isEqualTo(1);
    }

    @Test
    void anOpenTaskKeepsTheFormItBeganWithAndANewOneHasTheNewForm() throws IOException {
        deployer.deploy(files);
        var before = engine.getRuntimeService().startProcessInstanceByKey("lend");
        deployer.deploy(withForm(form -> form.replace("Wat is er met het boek?", "Hoe is het boek?")));
        var after = engine.getRuntimeService().startProcessInstanceByKey("lend");

        assertThat(formOf(before.getId())).contains("Wat is er met het boek?");
        assertThat(formOf(after.getId())).contains("Hoe is het boek?");
    }

    @Test
    void aFileThatDisappearedMakesANewVersionToo() {
        deployer.deploy(files);

        assertThat(deployer.deploy(without(FORM))).containsExactly("lend");
        assertThat(deployer.deploy(without(FORM))).isEmpty();
        assertThat(deployer.deploy(files)).containsExactly("lend");
        assertThat(versions("lend")).isEqualTo(3);
    }

    @Test
    void aVersionReleasedInAnotherWayIsLeftAlone() {
        deployer.deploy(files);
        engine.getRepositoryService()
                .createDeployment()
                .name("lend")
                .source("released")
                .addString("lend.bpmn", lend().model().replace("Boek te laat", "Nog niet terug"))
                .deploy();

        assertThat(deployer.deploy(files)).isEmpty();
    }

    @Test
    void nothingIsDeployedWhenOneProcessIsRefused() {
        var broken = replaced("lend.bpmn", model -> model.replace("camunda:historyTimeToLive", "camunda:versionTag2"));

        assertThatThrownBy(() -> deployer.deploy(List.of(files.get(1), broken.get(0))))
                .hasMessageContaining("lend");

        assertThat(versions("round")).isZero();
        assertThat(versions("lend")).isZero();
    }

    @Test
    void nodesThatStartAtOnceDeployOnceTogether() throws Exception {
        int nodes = 4;
        var start = new CyclicBarrier(nodes);
        var pool = Executors.newFixedThreadPool(nodes);
        try {
            Callable<List<String>> node = () -> {
                start.await();
                return new ProcessDeployer(engine).deploy(files);
            };
            var deployed = new ArrayList<String>();
            for (var result : pool.invokeAll(Collections.nCopies(nodes, node))) {
                deployed.addAll(result.get());
            }

            assertThat(deployed).containsExactlyInAnyOrder("lend", "round");
            assertThat(versions("lend")).isEqualTo(1);
            assertThat(versions("round")).isEqualTo(1);
        } finally {
            pool.shutdownNow();
        }
    }

    private ProcessFiles lend() {
        return files.get(0);
    }

    private List<ProcessFiles> withForm(UnaryOperator<String> change) {
        return replaced(FORM, change);
    }

    private List<ProcessFiles> replaced(String resource, UnaryOperator<String> change) {
        var resources = new TreeMap<>(lend().resources());
        resources.computeIfPresent(resource, (name, content) -> change.apply(content));
        return List.of(new ProcessFiles("lend", resources), files.get(1));
    }

    private List<ProcessFiles> without(String resource) {
        var resources = new TreeMap<>(lend().resources());
        resources.remove(resource);
        return List.of(new ProcessFiles("lend", resources), files.get(1));
    }

    private int versions(String process) {
        return engine
                .getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .list()
                .stream()
                .mapToInt(ProcessDefinition::getVersion)
                .sum();
    }

    private String formOf(String instance) throws IOException {
        var task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .singleResult();
        try (var form = engine.getFormService().getDeployedTaskForm(task.getId())) {
            return new String(form.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
