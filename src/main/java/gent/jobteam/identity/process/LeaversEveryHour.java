package gent.jobteam.identity.process;

import gent.jobteam.identity.StaffAdministration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** The gate refuses somebody from the day after her last one; the first round of that day takes her groups away. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class LeaversEveryHour {

    private final StaffAdministration administration;

    LeaversEveryHour(StaffAdministration administration) {
        this.administration = administration;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(cron = "0 3 * * * *", zone = "Europe/Brussels")
    void closeLogins() {
        administration.closeLogins();
    }
}
