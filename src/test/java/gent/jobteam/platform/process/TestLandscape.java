package gent.jobteam.platform.process;

import java.util.ArrayDeque;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.model.bpmn.instance.CallActivity;

/**
 * The engine of the process tests, with the settings of the product, and what is deployed in it: real processes, and a
 * stand-in for every other process that they call.
 */
class TestLandscape {

    private static final Map<String, TestLandscape> KNOWN = new ConcurrentHashMap<>();

    private final String root;
    private final ProcessEngine engine;
    private final TestBeans beans = new TestBeans();

    private TestLandscape(String root) {
        this.root = root;
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName("process-tests-" + KNOWN.size());
        configuration.setJdbcUrl("jdbc:h2:mem:process-tests-%d;DB_CLOSE_DELAY=-1".formatted(KNOWN.size()));
        configuration.setJobExecutorActivate(false);
        configuration.getProcessEnginePlugins().add(new EngineSafety(VariableCatalog.below(root), beans));
        this.engine = configuration.buildProcessEngine();
    }

    /** One engine per set of processes, because each set has its own list of variables. */
    static TestLandscape of(String root) {
        return KNOWN.computeIfAbsent(root, TestLandscape::new);
    }

    ProcessEngine engine() {
        return engine;
    }

    TestBeans beans() {
        return beans;
    }

    /** Deploys these processes and returns the stand-ins for the others that they call. */
    Map<String, CalledProcess> deploy(Set<String> real) {
        var standIns = new TreeMap<String, CalledProcess>();
        for (var waiting = new ArrayDeque<>(real); !waiting.isEmpty(); ) {
            for (CallActivity call : deploy(waiting.remove()).all(CallActivity.class)) {
                if (!real.contains(call.getCalledElement())) {
                    standIns.computeIfAbsent(call.getCalledElement(), this::deployStandIn);
                }
            }
        }
        return standIns;
    }

    void clear() {
        var repository = engine.getRepositoryService();
        repository
                .createDeploymentQuery()
                .list()
                .forEach(deployment -> repository.deleteDeployment(deployment.getId(), true, true));
        beans.reset();
    }

    private ProcessModel deploy(String id) {
        var files = ProcessFiles.below(root).stream()
                .filter(found -> found.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no %sprocesses/%s.bpmn".formatted(root, id)));
        var deployment = engine.getRepositoryService().createDeployment().name(id);
        files.resources().forEach(deployment::addString);
        deployment.deploy();
        return ProcessModel.read(files);
    }

    private CalledProcess deployStandIn(String id) {
        engine.getRepositoryService()
                .createDeployment()
                .name(id)
                .addString(id + ".bpmn", CalledProcess.model(id))
                .deploy();
        var standIn = new CalledProcess();
        beans.name(CalledProcess.bean(id), standIn);
        return standIn;
    }
}
