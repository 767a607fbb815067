package gent.jobteam.directory.web;

import gent.jobteam.directory.Offer;
import gent.jobteam.directory.Offers;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.platform.LocalTime;
import java.time.LocalDate;
import java.util.stream.Collectors;

/**
 * An entry in words. Days are empty when there is none.
 *
 * @param stale whether somebody has to look at it again
 * @param mine whether she who looks keeps it
 */
record OfferView(
        Offer offer,
        String domains,
        String languages,
        String districts,
        String reviewedOn,
        String archivedOn,
        String missingSince,
        boolean stale,
        boolean mine) {

    static OfferView of(Offer offer, Offers offers, Partnership partnership, boolean mine) {
        return new OfferView(
                offer,
                offers.domainWords(offer),
                offer.languages().stream().map(partnership::languageLabel).collect(Collectors.joining(", ")),
                String.join(", ", offer.districts()),
                day(offer.reviewedOn()),
                day(offer.archivedOn()),
                day(offer.missingSince()),
                offers.isStale(offer),
                mine);
    }

    private static String day(LocalDate day) {
        return day == null ? "" : LocalTime.show(day);
    }
}
