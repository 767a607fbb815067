package gent.jobteam.personaldata;

import gent.jobteam.identity.Role;
import gent.jobteam.identity.StaffDirectory;
import gent.jobteam.identity.StaffMember;
import gent.jobteam.notification.NewMessage;
import gent.jobteam.notification.Outbox;
import gent.jobteam.platform.Installation;
import gent.jobteam.platform.LocalTime;
import gent.jobteam.platform.UseCases;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells coordination and the administrators that dossiers are kept too long, once a month for as long as it is so. Says how
 * many, never whose; nothing is erased before two people decided.
 */
@UseCases
public class RetentionReminders {

    private static final Logger LOG = LoggerFactory.getLogger(RetentionReminders.class);

    private static final Set<Role> READERS = Set.of(Role.COORDINATION, Role.ADMIN);

    private final Retentions retentions;
    private final StaffDirectory staff;
    private final Outbox outbox;
    private final String baseUrl;
    private final Clock clock;

    RetentionReminders(
            Retentions retentions, StaffDirectory staff, Outbox outbox, Installation installation, Clock clock) {
        this.retentions = retentions;
        this.staff = staff;
        this.outbox = outbox;
        this.baseUrl = installation.baseUrl();
        this.clock = clock;
    }

    /** Does nothing while nothing is due, and no more than once a month (Europe/Brussels) for each colleague. */
    public void remind() {
        long due = retentions.due().stream().filter(Retentions.Due::now).count();
        if (due == 0) {
            return;
        }
        List<StaffMember> readers = readers().toList();
        if (readers.isEmpty()) {
            LOG.warn("{} dossiers are kept too long, and no mail address is noted of who decides about it", due);
        }
        var month = YearMonth.from(LocalTime.dayOf(clock.instant()));
        readers.forEach(reader -> outbox.queue(new NewMessage(
                "retention-%s-%s".formatted(month, reader.userId()),
                null,
                reader.mail(),
                "Jobteam: dossiers over de bewaartermijn",
                text(due))));
    }

    private Stream<StaffMember> readers() {
        return staff.onDutyWith(READERS).stream()
                .filter(member -> !member.mail().isEmpty());
    }

    private String text(long due) {
        return """
                Dag,

                Van %s is de bewaartermijn voorbij. Kijk welke dat zijn op
                %s/bewaring

                Er wordt niets vanzelf gewist: de ene collega vraagt het, een andere collega beslist.

                Jobteam
                """.formatted(due == 1 ? "1 dossier" : due + " dossiers", baseUrl);
    }
}
