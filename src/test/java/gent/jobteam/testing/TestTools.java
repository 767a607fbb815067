package gent.jobteam.testing;

import gent.jobteam.gate.process.QuickPasswords;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** What {@link JobteamTest} adds to the application. */
@TestConfiguration(proxyBeanMethods = false)
@Import({Jobs.class, Colleagues.class, QuickPasswords.class})
class TestTools {

    @Bean
    @Primary
    TestClock testClock() {
        return new TestClock();
    }
}
