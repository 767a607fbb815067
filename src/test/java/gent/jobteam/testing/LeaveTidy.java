package gent.jobteam.testing;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Each test begins at {@link TestClock#START} with nobody signed in, and leaves it so. The engine's web services ask for the
 * engine by its name, which all applications of this JVM share: during a test it is that of its own application.
 */
class LeaveTidy implements BeforeEachCallback, AfterEachCallback {

    @Override
    public void beforeEach(ExtensionContext test) {
        ProcessEngines.registerProcessEngine(
                SpringExtension.getApplicationContext(test).getBean(ProcessEngine.class));
        tidy(test);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        tidy(test);
    }

    private static void tidy(ExtensionContext test) {
        ApplicationContext application = SpringExtension.getApplicationContext(test);
        application.getBean(TestClock.class).set(TestClock.START);
        application.getBean(IdentityService.class).clearAuthentication();
    }
}
