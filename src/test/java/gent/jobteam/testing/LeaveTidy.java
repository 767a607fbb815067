package gent.jobteam.testing;

import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Each test begins at {@link TestClock#START} with nobody signed in, and leaves it so. */
class LeaveTidy implements BeforeEachCallback, AfterEachCallback {

    @Override
    public void beforeEach(ExtensionContext test) {
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
