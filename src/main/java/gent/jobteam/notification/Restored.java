package gent.jobteam.notification;

import gent.jobteam.platform.UseCases;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Sees whether the database was put back from a backup. What waits in it may have left already, so nothing leaves until a
 * person has looked; that holds for everything that is queued meanwhile too, because overdue timers repeat last week.
 */
@UseCases
public class Restored {

    private static final Logger LOG = LoggerFactory.getLogger(Restored.class);

    private final JdbcHolds holds;
    private final AttemptMark mark;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Restored(JdbcHolds holds, AttemptMark mark, ApplicationEventPublisher events, Clock clock) {
        this.holds = holds;
        this.mark = mark;
        this.events = events;
        this.clock = clock;
    }

    /** Holds everything when more was sent from here than the database knows. */
    void look() {
        UUID origin = holds.origin();
        long sent = mark.of(origin);
        long known = holds.lastAttempt();
        if (known < sent) {
            holds.open(clock.instant());
            holds.continueAfter(sent);
            LOG.warn(
                    "This database knows {} attempts to send and {} were made: it was restored. No message leaves until"
                            + " coordination has looked at /berichten",
                    known,
                    sent);
        }
    }

    /** Notes, outside the database, that this attempt is about to be made. */
    void mark(long attempt) {
        mark.raise(holds.origin(), attempt);
    }

    /** Since when nothing leaves (UTC); empty when messages leave. */
    public Optional<Instant> heldSince() {
        return holds.since();
    }

    /** Lets messages leave again; what should not leave was dropped before. */
    public void release(String userId) {
        holds.release(userId, clock.instant());
        events.publishEvent(new MailIsDue());
    }
}
