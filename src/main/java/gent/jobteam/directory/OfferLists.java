package gent.jobteam.directory;

import gent.jobteam.platform.LocalTime;
import gent.jobteam.platform.UseCases;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The directory taken in as a whole list, as somebody made it in a spreadsheet. */
@UseCases
public class OfferLists {

    private final JdbcOffers offers;
    private final Clock clock;

    OfferLists(JdbcOffers offers, Clock clock) {
        this.offers = offers;
        this.clock = clock;
    }

    /**
     * The directory at one moment, archived entries too.
     *
     * @param mark another one as soon as any entry changed
     */
    public record Snapshot(List<Offer> offers, String mark) {}

    /** As it is kept now. */
    public Snapshot now() {
        List<Offer> all = offers.all();
        return new Snapshot(all, mark(all));
    }

    /**
     * Takes a list in: entries that it names become as it says, new ones are added, and those that it does not name stay
     * and are marked.
     *
     * @param listed each with the id and the version of the entry that it changes
     * @param mark of the directory that the list was compared with
     * @return false when somebody changed the directory in between; then nothing is taken in
     */
    public boolean take(Collection<Offer> listed, String mark, String userId) {
        offers.lockAll();
        Snapshot before = now();
        if (!before.mark().equals(mark)) {
            return false;
        }
        Map<UUID, Offer> known = before.offers().stream().collect(Collectors.toMap(Offer::id, Function.identity()));
        for (Offer offer : listed) {
            if (!known.containsKey(offer.id())) {
                offers.add(offer, userId, clock.instant());
            } else if (!offer.equals(known.get(offer.id()))) {
                offers.change(offer, userId, clock.instant());
            }
        }
        Set<UUID> named = listed.stream().map(Offer::id).collect(Collectors.toSet());
        offers.markMissing(
                known.values().stream()
                        .filter(offer -> !offer.isArchived() && !named.contains(offer.id()))
                        .map(Offer::id)
                        .toList(),
                LocalTime.dayOf(clock.instant()));
        return true;
    }

    private static String mark(List<Offer> all) {
        String versions = all.stream()
                .map(offer -> "%s %d %s".formatted(offer.id(), offer.version(), offer.missingSince()))
                .sorted()
                .collect(Collectors.joining("\n"));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(versions.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
