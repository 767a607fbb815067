package gent.jobteam.directory;

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
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells those who keep entries that nobody looked at them for too long: the owner's colleagues, or coordination when
 * nobody there can be mailed.
 */
@UseCases
public class OfferReminders {

    private static final Logger LOG = LoggerFactory.getLogger(OfferReminders.class);

    /** So many organisations stand in a mail by name. */
    private static final int NAMED = 20;

    /** Who neither guides nor keeps anything is not asked. */
    private static final Set<Role> READERS = EnumSet.complementOf(EnumSet.of(Role.ADMIN, Role.STEERING));

    private final Offers offers;
    private final StaffDirectory staff;
    private final Outbox outbox;
    private final String baseUrl;
    private final Clock clock;

    OfferReminders(Offers offers, StaffDirectory staff, Outbox outbox, Installation installation, Clock clock) {
        this.offers = offers;
        this.staff = staff;
        this.outbox = outbox;
        this.baseUrl = installation.baseUrl();
        this.clock = clock;
    }

    /** Does nothing while nothing is stale, and no more than once a month (Europe/Brussels) for each colleague. */
    public void remind() {
        var month = YearMonth.from(LocalTime.dayOf(clock.instant()));
        staleByReader()
                .forEach((reader, stale) -> outbox.queue(new NewMessage(
                        "directory-%s-%s".formatted(month, reader.userId()),
                        null,
                        reader.mail(),
                        "Jobteam: kijk de gids na",
                        text(stale))));
    }

    private Map<StaffMember, List<Offer>> staleByReader() {
        List<StaffMember> onDuty = staff.onDutyWith(READERS).stream()
                .filter(member -> !member.mail().isEmpty())
                .toList();
        var stale = new LinkedHashMap<StaffMember, List<Offer>>();
        offers.all().stream().filter(offers::isStale).forEach(offer -> {
            List<StaffMember> readers = readers(offer, onDuty);
            if (readers.isEmpty()) {
                LOG.warn("An entry of the directory is stale, and no mail address is noted of who keeps it");
            }
            readers.forEach(reader ->
                    stale.computeIfAbsent(reader, first -> new ArrayList<>()).add(offer));
        });
        return stale;
    }

    private static List<StaffMember> readers(Offer offer, List<StaffMember> onDuty) {
        List<StaffMember> owners = of(
                onDuty,
                member -> !offer.owner().isEmpty() && member.organisation().equals(offer.owner()));
        return owners.isEmpty() ? of(onDuty, member -> member.role() == Role.COORDINATION) : owners;
    }

    private static List<StaffMember> of(List<StaffMember> onDuty, Predicate<StaffMember> wanted) {
        return onDuty.stream().filter(wanted).toList();
    }

    private String text(List<Offer> stale) {
        String names = stale.stream()
                .limit(NAMED)
                .map(offer -> "- " + offer.organisation())
                .collect(Collectors.joining("\n"));
        String more = stale.size() > NAMED ? "\n- en nog %d".formatted(stale.size() - NAMED) : "";
        return """
                Dag,

                Klopt wat de gids zegt over deze organisaties? Dat keek al lang niemand na.

                %s%s

                Kijk na en verbeter wat niet klopt op
                %s/gids?herbekijken=ja

                Je krijgt deze mail hoogstens één keer per maand.

                Jobteam
                """.formatted(names, more, baseUrl);
    }
}
