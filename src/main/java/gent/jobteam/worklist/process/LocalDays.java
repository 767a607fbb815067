package gent.jobteam.worklist.process;

import gent.jobteam.platform.LocalTime;
import java.time.Clock;
import java.util.Date;
import org.springframework.stereotype.Component;

/** Days in Europe/Brussels for the stored task lists, whatever the time zone of the server. */
@Component("localDays")
public class LocalDays {

    private final Clock clock;

    LocalDays(Clock clock) {
        this.clock = clock;
    }

    /** The first moment of tomorrow. */
    public Date getEndOfToday() {
        return Date.from(LocalTime.startOf(LocalTime.dayOf(clock.instant()).plusDays(1)));
    }
}
