package gent.jobteam.registration;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What happens to registrations by itself, each in a transaction of its own, so that one that fails stops no other. */
@Component
public class RegistrationRounds {

    private static final Logger LOG = LoggerFactory.getLogger(RegistrationRounds.class);

    private final RegistrationDesk desk;
    private final RegistrationResults results;
    private final RegistrationReminders reminders;

    RegistrationRounds(RegistrationDesk desk, RegistrationResults results, RegistrationReminders reminders) {
        this.desk = desk;
        this.results = results;
        this.reminders = reminders;
    }

    /** Takes up what came in. */
    public void takeUp() {
        for (UUID id : desk.received()) {
            try {
                desk.take(id);
            } catch (RuntimeException failure) {
                // Its message may repeat what somebody typed.
                LOG.warn(
                        "Registration {} cannot start: {}",
                        id,
                        failure.getClass().getSimpleName());
                desk.failed(id);
            }
        }
    }

    /** Tells every referrer what there is to tell. */
    public void tellResults() {
        String last = results.tell("");
        while (!last.isEmpty()) {
            last = results.tell(last);
        }
    }

    /** Erases what was set aside long ago. */
    public void eraseOld() {
        int erased = desk.eraseOld();
        if (erased > 0) {
            LOG.info("{} registrations erased that were set aside long ago", erased);
        }
    }

    /** Reminds of what waits for too long. */
    public void remind() {
        reminders.remind();
    }
}
