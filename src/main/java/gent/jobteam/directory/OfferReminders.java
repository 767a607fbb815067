package gent.jobteam.directory;

import gent.jobteam.identity.Role;
import gent.jobteam.identity.StaffDirectory;
import gent.jobteam.identity.StaffMember;
import gent.jobteam.notification.NewMessage;
import gent.jobteam.notification.Outbox;
import gent.jobteam.platform.LocalTime;
import gent.jobteam.platform.UseCases;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;

/**
 * Tells those who keep entries that nobody looked at them for too long: the owner's colleagues, or coordination when
 * nobody there can be mailed.
 */
@UseCases
public class OfferReminders {

    private static final Logger LOG = LoggerFactory.getLogger(OfferReminders.class);

    /** So many organisations stand in a mail by name. */
    private static final int NAMED = 20;

    private final Offers offers;
    private final StaffDirectory staff;
    private final Outbox outbox;
    private final String baseUrl;
    private final Clock clock;

    OfferReminders(
            Offers offers,
            StaffDirectory staff,
            Outbox outbox,
            @Value("${jobteam.base-url}") String baseUrl,
            Clock clock) {
        this.offers = offers;
        this.staff = staff;
        this.outbox = outbox;
        this.baseUrl = baseUrl;
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
        List<StaffMember> everybody = staff.everybody().stream()
                .filter(member -> !member.mail().isEmpty())
                .toList();
        var stale = new LinkedHashMap<StaffMember, List<Offer>>();
        offers.all().stream().filter(offers::isStale).forEach(offer -> {
            List<StaffMember> readers = readers(offer, everybody);
            if (readers.isEmpty()) {
                LOG.warn("An entry of the directory is stale, and no mail address is noted of who keeps it");
            }
            readers.forEach(reader ->
                    stale.computeIfAbsent(reader, first -> new ArrayList<>()).add(offer));
        });
        return stale;
    }

    private static List<StaffMember> readers(Offer offer, List<StaffMember> everybody) {
        List<StaffMember> owners = of(
                everybody,
                member -> !offer.owner().isEmpty()
                        && member.organisation().equals(offer.owner())
                        && member.role() != Role.ADMIN
                        && member.role() != Role.STEERING);
        return owners.isEmpty() ? of(everybody, member -> member.role() == Role.COORDINATION) : owners;
    }

    private static List<StaffMember> of(List<StaffMember> everybody, Predicate<StaffMember> wanted) {
        return everybody.stream().filter(wanted).toList();
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
