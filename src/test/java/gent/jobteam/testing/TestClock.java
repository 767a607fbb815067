package gent.jobteam.testing;

import gent.jobteam.platform.LocalTime;
import gent.jobteam.platform.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** A clock that stands still until a test moves it; the engine's clock moves with it. */
public class TestClock extends MovableClock {

    /** Monday 2 March 2026, ten o'clock in Ghent. */
    public static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

    private volatile Instant now;

    public TestClock() {
        set(START);
    }

    public final void set(Instant moment) {
        now = moment;
        ClockUtil.setCurrentTime(Date.from(moment));
    }

    @Override
    public void standAt(Instant moment) {
        set(moment);
    }

    /** Back to {@link #START}: a test has no other present. */
    @Override
    public void run() {
        set(START);
    }

    public void advance(Duration time) {
        set(now.plus(time));
    }

    /** Moves on by calendar days, weeks or months in Ghent; the time of day there stays the same. */
    public void advance(Period period) {
        set(now.atZone(LocalTime.ZONE).plus(period).toInstant());
    }

    /** Today in Ghent. */
    public LocalDate today() {
        return LocalTime.dayOf(now);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
