package gent.jobteam.platform.process;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Checks and deploys the product's processes when everything is made and before the first request is taken. */
@Component
class DeploymentAtStart implements SmartInitializingSingleton {

    private final ProcessDeployer deployer;
    private final List<ProcessCheck> checks;

    DeploymentAtStart(ProcessEngine engine, List<ProcessCheck> checks) {
        this.deployer = new ProcessDeployer(engine);
        this.checks = checks;
    }

    /** @throws ProcessesRefused when a file is wrong or names something that is not there */
    @Override
    public void afterSingletonsInstantiated() {
        deploy(ProcessFiles.all());
    }

    void deploy(List<ProcessFiles> processes) {
        List<Violation> violations = checks.stream()
                .flatMap(check -> check.violations(processes).stream())
                .toList();
        if (!violations.isEmpty()) {
            throw new ProcessesRefused(violations);
        }
        deployer.deploy(processes);
    }
}
