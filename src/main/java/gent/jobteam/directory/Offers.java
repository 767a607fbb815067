package gent.jobteam.directory;

import gent.jobteam.identity.Role;
import gent.jobteam.identity.StaffDirectory;
import gent.jobteam.identity.StaffMember;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.platform.LocalTime;
import gent.jobteam.platform.UseCases;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

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

    /**
     * What somebody looks for; empty texts ask nothing.
     *
     * @param stale only what somebody has to look at again
     * @param archived what is not offered any more instead of what is
     */
    public record Search(
            String words, String domain, String language, String district, boolean stale, boolean archived) {}

    /** What is offered, in the order of the names. */
    public List<Offer> all() {
        return offers.all().stream().filter(offer -> !offer.isArchived()).toList();
    }

    /** An offer for which no language or district is known fits every language and district. */
    public List<Offer> find(Search search) {
        return offers.all().stream()
                .filter(offer -> offer.isArchived() == search.archived())
                .filter(offer -> !search.stale() || isStale(offer))
                .filter(offer -> search.domain().isEmpty() || offer.domains().contains(search.domain()))
                .filter(offer -> fits(offer.languages(), search.language()))
                .filter(offer -> fits(offer.districts(), search.district()))
                .filter(offer -> plain(words(offer)).contains(plain(search.words())))
                .toList();
    }

    /** Archived ones too; empty when there is none with this id. */
    public Optional<Offer> find(UUID id) {
        return offers.find(id);
    }

    /** Empty when the directory does not offer this organisation (any more). */
    public Optional<Offer> of(String organisation) {
        return offers.find(organisation).filter(offer -> !offer.isArchived());
    }

    /** Dutch: what it helps with, such as "Kinderopvang, gezin · Mobiliteit". */
    public String domainWords(Offer offer) {
        return offer.domains().stream().map(partnership::offerCategoryLabel).collect(Collectors.joining(" · "));
    }

    /** Whether somebody has to look at it again: nobody did for as long as the term {@code offerReview}. */
    public boolean isStale(Offer offer) {
        return !offer.isArchived()
                && (offer.reviewedOn() == null
                        || offer.reviewedOn()
                                .plus(Period.parse(partnership.term("offerReview")))
                                .isBefore(today()));
    }

    /** Whether a colleague keeps an entry: coordination, and whoever works for its owner. */
    public boolean keeps(Offer offer, String userId) {
        return ownersFor(userId).contains(offer.owner());
    }

    /**
     * The organisations in whose name a colleague keeps entries: her own, and for coordination each of them and nobody,
     * which is the empty text.
     */
    public List<String> ownersFor(String userId) {
        Optional<StaffMember> member = staff.find(userId);
        if (member.filter(colleague -> colleague.role() == Role.COORDINATION).isPresent()) {
            var owners = staff.everybody().stream()
                    .map(StaffMember::organisation)
                    .distinct()
                    .sorted()
                    .collect(Collectors.toList());
            owners.add(0, "");
            return owners;
        }
        return member.map(StaffMember::organisation).filter(organisation -> !organisation.isEmpty()).stream()
                .toList();
    }

    /**
     * Adds an entry that a colleague made.
     *
     * @return false when the organisation is in the directory already, perhaps archived, or she may not keep it
     */
    public boolean add(Offer offer, String userId) {
        return keeps(offer, userId) && offers.add(offer, userId, clock.instant());
    }

    /**
     * Replaces an entry by what a colleague made of it; she looked at it today.
     *
     * @return false when somebody else changed or archived it since she opened it, or she does not keep it
     */
    public boolean change(Offer changed, String userId) {
        return offers.find(changed.id())
                .filter(before -> keeps(before, userId) && offers.change(changed, userId, clock.instant()))
                .isPresent();
    }

    /**
     * Does not offer an entry any more, or offers it again.
     *
     * @param version the one that she saw
     * @return false when somebody else changed it since, or she does not keep it
     */
    public boolean archive(UUID id, int version, boolean archived, String userId) {
        return offers.find(id)
                .filter(before -> keeps(before, userId)
                        && offers.archive(id, version, archived ? today() : null, userId, clock.instant()))
                .isPresent();
    }

    /** Takes the partnership's own list over when there is nothing yet. */
    void begin() {
        if (offers.isEmpty()) {
            partnership
                    .organisations()
                    .forEach(listed -> offers.add(
                            Offer.listed(
                                    listed.name(),
                                    Arrays.asList(listed.categories().split("\\|")),
                                    listed.confirmed().equals("yes")),
                            null,
                            clock.instant()));
        }
    }

    private LocalDate today() {
        return LocalTime.dayOf(clock.instant());
    }

    private static boolean fits(List<String> known, String asked) {
        return asked.isEmpty() || known.isEmpty() || known.contains(asked);
    }

    private String words(Offer offer) {
        return String.join(" ", offer.organisation(), domainWords(offer), offer.condition(), offer.contactFunction());
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(LocalTime.DUTCH)
                .strip();
    }
}
