package gent.jobteam.testing;

import gent.jobteam.JobteamApplication;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test on the whole application and a real PostgreSQL: everything as in production, but no work is done in the
 * background and time stands still.
 *
 * <p>The application is started once and shared by all test classes that add nothing to this annotation; their cases
 * share one database, so a test looks at its own cases only. Inject {@link Jobs} to let the background work happen,
 * {@link TestClock} to move time, {@link Colleagues} to act as a user. After each test the clock is back at
 * {@link TestClock#START} and nobody is signed in.
 */
@SpringBootTest(
        classes = JobteamApplication.class,
        properties = {
            "camunda.bpm.job-execution.enabled=false",
            "jobteam.demo.participants=false",
            "logging.level.gent.jobteam=warn",
            "spring.test.print-condition-evaluation-report=false"
        })
@AutoConfigureMockMvc
@ContextConfiguration(initializers = TestDatabase.class)
@Import(TestTools.class)
@ExtendWith(LeaveTidy.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface JobteamTest {}
