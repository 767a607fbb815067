package gent.jobteam.worklist.process;

import gent.jobteam.platform.LocalTime;
import java.time.Clock;
import java.util.AbstractMap;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Days in Europe/Brussels for the stored task lists, whatever the time zone of the server. {@code endOfToday} is the
 * first moment of tomorrow, {@code lastOfToday} the last millisecond of today: what is due tomorrow at midnight comes
 * after it.
 */
@Component("localDays")
class LocalDays extends AbstractMap<String, Date> {

    private final Clock clock;

    LocalDays(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Set<Map.Entry<String, Date>> entrySet() {
        Date endOfToday =
                Date.from(LocalTime.startOf(LocalTime.dayOf(clock.instant()).plusDays(1)));
        return Map.of("endOfToday", endOfToday, "lastOfToday", new Date(endOfToday.getTime() - 1))
                .entrySet();
    }
}
