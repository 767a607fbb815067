package gent.jobteam.platform.process;

import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Deploys the product's processes when everything is made and before the first request is taken. */
@Component
class DeploymentAtStart implements SmartInitializingSingleton {

    private final ProcessDeployer deployer;

    DeploymentAtStart(ProcessEngine engine) {
        this.deployer = new ProcessDeployer(engine);
    }

    @Override
    public void afterSingletonsInstantiated() {
        deployer.deploy(ProcessFiles.all());
    }
}
