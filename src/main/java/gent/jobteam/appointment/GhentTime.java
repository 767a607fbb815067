package gent.jobteam.appointment;

import gent.jobteam.platform.LocalTime;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * When it is summer time in Ghent, for calendar programs that do not know: the rules since 1996 (directive 2000/84/EC).
 * Written here rather than looked up, because the library would ask for the newest ones over the internet.
 */
final class GhentTime {

    private static final ZoneOffset WINTER = ZoneOffset.ofHours(1);
    private static final ZoneOffset SUMMER = ZoneOffset.ofHours(2);

    private GhentTime() {}

    static VTimeZone rules() {
        var zone = new VTimeZone();
        zone.add(new TzId(LocalTime.ZONE.getId()));
        zone.add(from(new Daylight(), "CEST", LocalDateTime.of(1996, 3, 31, 2, 0), 3, WINTER, SUMMER));
        zone.add(from(new Standard(), "CET", LocalDateTime.of(1996, 10, 27, 3, 0), 10, SUMMER, WINTER));
        return zone;
    }

    private static Observance from(
            Observance time, String name, LocalDateTime first, int month, ZoneOffset before, ZoneOffset after) {
        time.add(new TzName(name));
        time.add(new TzOffsetFrom(before));
        time.add(new TzOffsetTo(after));
        time.add(new DtStart<>(first));
        time.add(new RRule<>("FREQ=YEARLY;BYMONTH=%d;BYDAY=-1SU".formatted(month)));
        return time;
    }
}
