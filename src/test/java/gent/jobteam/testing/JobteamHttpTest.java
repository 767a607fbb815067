package gent.jobteam.testing;

import gent.jobteam.JobteamApplication;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * As {@link JobteamTest}, but reached over HTTP on a port of its own, as a browser would: with every filter, cookie and
 * error page. Make a {@link Visitor} with {@code @LocalServerPort}.
 */
@SpringBootTest(
        classes = JobteamApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "camunda.bpm.job-execution.enabled=false",
            "jobteam.demo.participants=false",
            "logging.level.gent.jobteam=warn",
            "spring.test.print-condition-evaluation-report=false",
            // Time stands still, so nothing that is used up comes back.
            "jobteam.gate.logins-per-minute=1000000",
            "jobteam.gate.requests-per-minute=1000000",
            "jobteam.gate.searches-per-minute=1000000",
            "jobteam.gate.registrations-per-minute=1000000",
            "jobteam.gate.visits-per-minute=1000000"
        })
@ContextConfiguration(initializers = TestDatabase.class)
@Import(TestTools.class)
@ExtendWith(LeaveTidy.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface JobteamHttpTest {}
