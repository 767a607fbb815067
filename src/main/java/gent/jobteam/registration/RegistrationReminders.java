package gent.jobteam.registration;

import gent.jobteam.identity.Role;
import gent.jobteam.identity.StaffDirectory;
import gent.jobteam.identity.StaffMember;
import gent.jobteam.notification.NewMessage;
import gent.jobteam.notification.Outbox;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.platform.Installation;
import gent.jobteam.platform.LocalTime;
import gent.jobteam.platform.UseCases;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reminds of registrations that wait for a person for too long: how many, never whose. */
@UseCases
public class RegistrationReminders {

    private static final Logger LOG = LoggerFactory.getLogger(RegistrationReminders.class);

    private static final Set<Role> READERS = Set.of(Role.COORDINATION, Role.ADMINISTRATION);

    private final RegistrationDesk desk;
    private final Partnership partnership;
    private final StaffDirectory staff;
    private final Outbox outbox;
    private final String baseUrl;
    private final Clock clock;

    RegistrationReminders(
            RegistrationDesk desk,
            Partnership partnership,
            StaffDirectory staff,
            Outbox outbox,
            Installation installation,
            Clock clock) {
        this.desk = desk;
        this.partnership = partnership;
        this.staff = staff;
        this.outbox = outbox;
        this.baseUrl = installation.baseUrl();
        this.clock = clock;
    }

    /** Mails reception and coordination, no more than once a day (Europe/Brussels) each. */
    public void remind() {
        LocalDate today = LocalTime.dayOf(clock.instant());
        int late = desk.waitingBefore(
                LocalTime.startOf(today.plusDays(1).minus(Period.parse(partnership.term("registrationWaits")))));
        if (late == 0) {
            return;
        }
        List<StaffMember> readers = staff.onDutyWith(READERS).stream()
                .filter(member -> !member.mail().isEmpty())
                .toList();
        if (readers.isEmpty()) {
            LOG.warn("{} registrations wait for a person, and no mail address is noted of who looks at them", late);
        }
        readers.forEach(reader -> outbox.queue(new NewMessage(
                "registrations-waiting-%s-%s".formatted(today, reader.userId()),
                null,
                reader.mail(),
                "Jobteam: er wachten aanmeldingen",
                text(late))));
    }

    private String text(int late) {
        return """
                Dag,

                %s al even op een collega. Wie zich aanmeldt, hoort graag snel iets. Kijk op
                %s/aanmeldingen

                Jobteam
                """.formatted(
                        late == 1 ? "Er wacht 1 aanmelding" : "Er wachten %d aanmeldingen".formatted(late), baseUrl);
    }
}
