package gent.jobteam.personaldata;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks each morning whether dossiers are kept too long; what fails today is tried tomorrow. */
@Component
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class RetentionEveryDay {

    private static final Logger LOG = LoggerFactory.getLogger(RetentionEveryDay.class);

    private final RetentionReminders reminders;

    RetentionEveryDay(RetentionReminders reminders) {
        this.reminders = reminders;
    }

    @Scheduled(cron = "0 40 6 * * *", zone = "Europe/Brussels")
    void remind() {
        try {
            reminders.remind();
        } catch (RuntimeException failure) {
            LOG.warn(
                    "The reminder of dossiers that are kept too long waits for tomorrow: {}",
                    failure.getClass().getSimpleName());
        }
    }
}
