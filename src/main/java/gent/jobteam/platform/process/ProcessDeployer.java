package gent.jobteam.platform.process;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the processes of the product into the engine: each with its forms and decision tables as one deployment, so
 * that an open task keeps the form it began with.
 */
class ProcessDeployer {

    /** Marks the deployments that come from the product's own files. */
    static final String SOURCE = "jobteam";

    private static final Logger LOG = LoggerFactory.getLogger(ProcessDeployer.class);

    private final ProcessEngineConfigurationImpl engine;
    private final RepositoryService repository;

    ProcessDeployer(ProcessEngine engine) {
        this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        this.repository = engine.getRepositoryService();
    }

    /**
     * Deploys those processes of which a file was changed, added or removed since they were last deployed from files; all
     * of them or, when one is refused, none.
     *
     * <p>Several nodes may do this at once: they take turns, and what the first one deployed is unchanged for the next.
     *
     * @return ids of the processes that got a new version; empty when nothing changed
     */
    List<String> deploy(List<ProcessFiles> processes) {
        return engine.getCommandExecutorTxRequired().execute(command -> {
            command.getPropertyManager().acquireExclusiveLock();
            var changed = new ArrayList<String>();
            for (ProcessFiles process : processes) {
                if (!process.resources().equals(deployed(process.id()))) {
                    deploy(process);
                    changed.add(process.id());
                }
            }
            return changed;
        });
    }

    private void deploy(ProcessFiles process) {
        var deployment = repository.createDeployment().name(process.id()).source(SOURCE);
        process.resources().forEach(deployment::addString);
        deployment.deploy();
        LOG.info("Deployed a new version of process {}", process.id());
    }

    /** Content by resource name of what was last deployed from files; empty when that never happened. */
    private Map<String, String> deployed(String process) {
        var content = new TreeMap<String, String>();
        lastDeployment(process).ifPresent(id -> repository
                .getDeploymentResources(id)
                .forEach(file -> content.put(file.getName(), new String(file.getBytes(), StandardCharsets.UTF_8))));
        return content;
    }

    /** By version, not by time: the clocks of two nodes may differ. */
    private Optional<String> lastDeployment(String process) {
        var fromFiles =
                repository.createDeploymentQuery().deploymentName(process).deploymentSource(SOURCE).list().stream()
                        .map(Deployment::getId)
                        .collect(Collectors.toSet());
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .orderByProcessDefinitionVersion()
                .desc()
                .list()
                .stream()
                .map(ProcessDefinition::getDeploymentId)
                .filter(fromFiles::contains)
                .findFirst();
    }
}
