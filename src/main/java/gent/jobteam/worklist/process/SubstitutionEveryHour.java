package gent.jobteam.worklist.process;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Absences begin and end in the night. The first round after midnight moves the tasks; the later ones find nothing to
 * do, unless the program did not run or another node was at it.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class SubstitutionEveryHour {

    private static final Logger LOG = LoggerFactory.getLogger(SubstitutionEveryHour.class);

    private final Substitution substitution;

    SubstitutionEveryHour(Substitution substitution) {
        this.substitution = substitution;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(cron = "0 5 * * * *", zone = "Europe/Brussels")
    void settle() {
        for (String userId : substitution.away()) {
            try {
                substitution.settle(userId);
            } catch (RuntimeException failure) {
                LOG.warn(
                        "Tasks of an absent colleague wait for the next round: {}",
                        failure.getClass().getSimpleName());
            }
        }
    }
}
