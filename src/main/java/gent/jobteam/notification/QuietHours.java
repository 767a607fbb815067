package gent.jobteam.notification;

import gent.jobteam.partnership.Partnership;
import gent.jobteam.partnership.Partnership.QuietTime;
import gent.jobteam.platform.LocalTime;
import java.time.Instant;
import java.time.ZonedDateTime;
import org.springframework.stereotype.Component;

/** When a channel would wake or disturb somebody ("rustige uren"), in the time of Ghent. */
@Component
class QuietHours {

    private final Partnership partnership;

    QuietHours(Partnership partnership) {
        this.partnership = partnership;
    }

    /** The first moment, now or later, at which a message may leave by this channel. */
    Instant nextMoment(Channel channel, Instant now) {
        return partnership.quietTimes().stream()
                .filter(time -> time.channel().equals(channel.code()))
                .map(time -> after(time, now))
                .max(Instant::compareTo)
                .orElse(now);
    }

    private static Instant after(QuietTime time, Instant now) {
        ZonedDateTime here = now.atZone(LocalTime.ZONE);
        boolean overMidnight = time.until().isBefore(time.from());
        boolean evening = !here.toLocalTime().isBefore(time.from());
        boolean morning = here.toLocalTime().isBefore(time.until());
        if (overMidnight ? !evening && !morning : !evening || !morning) {
            return now;
        }
        var day = overMidnight && evening ? here.toLocalDate().plusDays(1) : here.toLocalDate();
        // An hour that comes twice is over when it has come twice.
        return ZonedDateTime.of(day, time.until(), LocalTime.ZONE)
                .withLaterOffsetAtOverlap()
                .toInstant();
    }
}
