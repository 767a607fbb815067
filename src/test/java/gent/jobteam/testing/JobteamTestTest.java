package gent.jobteam.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@JobteamTest
class JobteamTestTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ProcessEngine engine;

    @Autowired
    Clock clock;

    @Autowired
    TestClock testClock;

    @Autowired
    Jobs jobs;

    @Test
    void theApplicationRunsOnRealPostgreSql17() {
        assertThat(jdbc.sql("show server_version").query(String.class).single()).startsWith("17.");
    }

    @Test
    void theEngineWorksOnTheTablesThatFlywayMade() {
        assertThat(jdbc.sql("select version from flyway_schema_history where script like '%engine_schema%' and success")
                        .query(String.class)
                        .list())
                .containsExactly("001");
        assertThat(engine.getProcessEngineConfiguration().getDatabaseSchemaUpdate())
                .isEqualTo("false");
        assertThat(engine.getRuntimeService().createProcessInstanceQuery().count())
                .isNotNegative();
    }

    @Test
    void theEnginesClockMovesWithOurs() {
        testClock.advance(Duration.ofDays(3));

        assertThat(clock.instant()).isEqualTo(TestClock.START.plus(Duration.ofDays(3)));
        assertThat(ClockUtil.getCurrentTime()).isEqualTo(clock.instant().toString());
    }

    @Test
    void noWorkIsDoneInTheBackground() {
        var settings = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();

        assertThat(settings.getJobExecutor().isActive()).isFalse();
        assertThat(jobs.tryDue()).isEmpty();
    }
}
