package gent.jobteam.startup;

import gent.jobteam.platform.CannotStart;
import gent.jobteam.platform.Mode;
import java.util.List;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Refuses a production start with incomplete settings before anything is made or opened. */
@Component
class ProductionGuard implements BeanFactoryPostProcessor, EnvironmentAware {

    private Environment environment;

    @Override
    public void setEnvironment(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        if (Mode.PRODUCTION.name().equalsIgnoreCase(environment.getProperty("jobteam.mode"))) {
            refuse(ProductionSettings.faults(environment));
        }
    }

    /** @throws CannotStart naming all faults, unless there are none */
    static void refuse(List<String> faults) {
        if (!faults.isEmpty()) {
            throw new CannotStart(
                    "Jobteam start niet in productie:\n- " + String.join("\n- ", faults),
                    "Vul dit aan en start opnieuw. Uitleg: docs/productie.md. Om rond te kijken: JOBTEAM_MODE=demo.");
        }
    }
}
