package gent.jobteam.directory;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks each morning whether entries of the directory are stale; what fails today is tried tomorrow. */
@Component
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class OfferRemindersEveryDay {

    private static final Logger LOG = LoggerFactory.getLogger(OfferRemindersEveryDay.class);

    private final OfferReminders reminders;

    OfferRemindersEveryDay(OfferReminders reminders) {
        this.reminders = reminders;
    }

    @Scheduled(cron = "0 50 6 * * *", zone = "Europe/Brussels")
    void remind() {
        try {
            reminders.remind();
        } catch (RuntimeException failure) {
            LOG.warn(
                    "The reminder of stale entries of the directory waits for tomorrow: {}",
                    failure.getClass().getSimpleName());
        }
    }
}
