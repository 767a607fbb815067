package gent.jobteam.testing;

import gent.jobteam.platform.LocalTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** A clock that stands still until a test moves it; the engine's clock moves with it. */
public class TestClock extends Clock {

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

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Moments are UTC; use LocalTime for days");
    }
}
