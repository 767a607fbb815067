package gent.jobteam.privacy;

import gent.jobteam.platform.LocalTime;
import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Writes each night where the log of all dossiers ended at midnight, into a log that the database does not hold. */
@Component
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class DailyHead {

    /** Of the application's log: the moment, and the head. */
    static final String LINE = "Inzagelogboek tot {}: {}";

    private static final Logger LOG = LoggerFactory.getLogger(DailyHead.class);

    private final JdbcDossierLog log;
    private final Clock clock;

    DailyHead(JdbcDossierLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    /** Some hours after midnight: what was noted before it is stored by then. */
    @Scheduled(cron = "0 10 3 * * *", zone = "Europe/Brussels")
    void write() {
        Instant midnight = LocalTime.startOf(LocalTime.dayOf(clock.instant()));
        LOG.info(LINE, midnight, LogHead.of(log.heads(midnight)).summary());
    }
}
