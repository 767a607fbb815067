package gent.jobteam.registration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Makes the rounds of {@link RegistrationRounds}; a round that fails is made again the next time. */
@Component
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class RegistrationClock {

    private static final Logger LOG = LoggerFactory.getLogger(RegistrationClock.class);

    private final RegistrationRounds rounds;

    RegistrationClock(RegistrationRounds rounds) {
        this.rounds = rounds;
    }

    @Scheduled(fixedDelay = 5_000, initialDelay = 10_000)
    void takeUp() {
        safely(rounds::takeUp);
    }

    @Scheduled(cron = "0 5 * * * *", zone = "Europe/Brussels")
    void tellResults() {
        safely(rounds::tellResults);
    }

    @Scheduled(cron = "0 30 8 * * *", zone = "Europe/Brussels")
    void remind() {
        safely(rounds::remind);
    }

    @Scheduled(cron = "0 15 4 * * *", zone = "Europe/Brussels")
    void eraseOld() {
        safely(rounds::eraseOld);
    }

    private static void safely(Runnable round) {
        try {
            round.run();
        } catch (RuntimeException failure) {
            LOG.warn(
                    "A round of the registrations waits for the next: {}",
                    failure.getClass().getSimpleName());
        }
    }
}
