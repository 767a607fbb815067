package gent.jobteam.directory;

import gent.jobteam.identity.Role;
import gent.jobteam.identity.StaffDirectory;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.platform.LocalTime;
import gent.jobteam.platform.UseCases;
import java.text.Normalizer;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The directory. */
@UseCases
public class Offers {

    private final JdbcOffers offers;
    private final StaffDirectory staff;
    private final Partnership partnership;
    private final Clock clock;

    Offers(JdbcOffers offers, StaffDirectory staff, Partnership partnership, Clock clock) {
        this.offers = offers;
        this.staff = staff;
        this.partnership = partnership;
        this.clock = clock;
    }

    /** What somebody looks for; empty texts ask nothing. */
    public record Search(String words, String domain, String language, String district) {}

    /** In the order of their names. */
    public List<Offer> all() {
        return offers.all();
    }

    /** An offer for which no language or district is known fits every language and district. */
    public List<Offer> find(Search search) {
        return offers.all().stream()
                .filter(offer -> search.domain().isEmpty() || offer.domains().contains(search.domain()))
                .filter(offer -> fits(offer.languages(), search.language()))
                .filter(offer -> fits(offer.districts(), search.district()))
                .filter(offer -> plain(words(offer)).contains(plain(search.words())))
                .toList();
    }

    /** Empty when there is none with this id. */
    public Optional<Offer> find(UUID id) {
        return offers.find(id);
    }

    /** Empty when the directory does not list this organisation. */
    public Optional<Offer> of(String organisation) {
        return offers.find(organisation);
    }

    /** The domains that any entry has, in the order of the alphabet. */
    public List<String> domains() {
        return offers.all().stream()
                .flatMap(offer -> offer.domains().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether a colleague keeps an entry: coordination, and whoever works for its owner. */
    public boolean keeps(Offer offer, String userId) {
        return staff.find(userId)
                .filter(member -> member.role() == Role.COORDINATION
                        || !offer.owner().isEmpty() && member.organisation().equals(offer.owner()))
                .isPresent();
    }

    /**
     * Replaces an entry by what a colleague made of it; she looked at it today.
     *
     * @return false when somebody else changed it since she opened it, or she does not keep it
     */
    public boolean change(Offer changed, String userId) {
        Optional<Offer> before = offers.find(changed.id());
        if (before.isEmpty() || !keeps(before.get(), userId)) {
            return false;
        }
        return offers.change(changed, userId, clock.instant());
    }

    /** Takes the partnership's own list over when there is nothing yet. */
    void begin() {
        if (offers.isEmpty()) {
            partnership
                    .organisations()
                    .forEach(listed -> offers.addUnknown(
                            listed.name(), Arrays.asList(listed.categories().split("\\|")), clock.instant()));
        }
    }

    private static boolean fits(List<String> known, String asked) {
        return asked.isEmpty() || known.isEmpty() || known.contains(asked);
    }

    private static String words(Offer offer) {
        return String.join(
                " ",
                Stream.of(offer.organisation(), offer.domainWords(), offer.condition(), offer.contactFunction())
                        .toList());
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(LocalTime.DUTCH)
                .strip();
    }
}
