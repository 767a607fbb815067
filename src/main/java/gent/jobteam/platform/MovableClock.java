package gent.jobteam.platform;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The clock of the application: the system's time (UTC), but for the demonstration, which lives through past months. */
public class MovableClock extends Clock {

    private final Clock system = Clock.systemUTC();
    private volatile Instant stopped;

    /** Stands still at this moment until it is moved again or runs again. */
    public void standAt(Instant moment) {
        stopped = moment;
    }

    /** Tells the system's time again. */
    public void run() {
        stopped = null;
    }

    @Override
    public Instant instant() {
        Instant moment = stopped;
        return moment == null ? system.instant() : moment;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Moments are UTC; use LocalTime for days");
    }
}
