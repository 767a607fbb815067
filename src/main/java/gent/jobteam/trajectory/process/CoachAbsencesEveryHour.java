package gent.jobteam.trajectory.process;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** A trajectory may begin while its coach is away; the next round asks for a substitute at the latest. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class CoachAbsencesEveryHour {

    private static final Logger LOG = LoggerFactory.getLogger(CoachAbsencesEveryHour.class);

    private final CoachAbsences absences;

    CoachAbsencesEveryHour(CoachAbsences absences) {
        this.absences = absences;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(cron = "0 7 * * * *", zone = "Europe/Brussels")
    void settle() {
        try {
            absences.settleAll();
        } catch (RuntimeException failure) {
            LOG.warn(
                    "Requests for substitutes wait for the next round: {}",
                    failure.getClass().getSimpleName());
        }
    }
}
