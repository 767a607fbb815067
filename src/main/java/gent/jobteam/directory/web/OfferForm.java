package gent.jobteam.directory.web;

import gent.jobteam.directory.Offer;
import gent.jobteam.notification.EmailAddress;
import gent.jobteam.platform.TypedText;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a colleague makes of an entry.
 *
 * @param organisation only read for a new entry
 */
record OfferForm(
        String version,
        String organisation,
        List<String> domains,
        List<String> languages,
        List<String> districts,
        String condition,
        String contactFunction,
        String email,
        String phone,
        String address,
        String owner) {

    static final int LONGEST_NAME = 120;

    private static final int LONGEST = 500;

    static OfferForm empty(String owner) {
        return new OfferForm("", "", List.of(), List.of(), List.of(), "", "", "", "", "", owner);
    }

    static OfferForm of(Offer offer) {
        return new OfferForm(
                Integer.toString(offer.version()),
                offer.organisation(),
                offer.domains(),
                offer.languages(),
                offer.districts(),
                offer.condition(),
                offer.contactFunction(),
                offer.email(),
                offer.phone(),
                offer.address(),
                offer.owner());
    }

    OfferForm {
        version = version == null || !version.matches("\\d{1,9}") ? "-1" : version;
        organisation = tidy(organisation);
        domains = domains == null ? List.of() : domains;
        languages = languages == null ? List.of() : languages;
        districts = districts == null ? List.of() : districts;
        condition = tidy(condition);
        contactFunction = tidy(contactFunction);
        email = tidy(email);
        phone = tidy(phone);
        address = tidy(address);
        owner = tidy(owner);
    }

    /** The entry as it would be, looked at on a day. */
    Offer of(Offer before, LocalDate reviewedOn) {
        return new Offer(
                before.id(),
                before.organisation(),
                domains,
                languages,
                districts,
                condition,
                contactFunction,
                email,
                phone,
                address,
                owner,
                reviewedOn,
                Integer.parseInt(version),
                before.confirmed(),
                before.archivedOn(),
                before.missingSince());
    }

    /** A new entry. */
    Offer of(LocalDate reviewedOn) {
        return new Offer(
                UUID.randomUUID(),
                organisation,
                domains,
                languages,
                districts,
                condition,
                contactFunction,
                email,
                phone,
                address,
                owner,
                reviewedOn,
                0,
                false,
                null,
                null);
    }

    /** What is wrong with the name of a new entry: Dutch; empty when nothing is. */
    String nameError() {
        if (organisation.isEmpty()) {
            return "Vul de naam van de organisatie in.";
        }
        if (!TypedText.isUsable(organisation, false)) {
            return TypedText.UNUSABLE;
        }
        return TypedText.length(organisation) > LONGEST_NAME
                ? "Gebruik hoogstens %d tekens.".formatted(LONGEST_NAME)
                : "";
    }

    /** Dutch, by field; not of the name. */
    Map<String, String> errors(OfferChoices known) {
        var errors = new LinkedHashMap<String, String>();
        if (domains.isEmpty() || !known.domainCodes().containsAll(domains)) {
            errors.put("domains", "Kies minstens één domein uit de lijst.");
        }
        if (!known.languageCodes().containsAll(languages)) {
            errors.put("languages", "Kies talen uit de lijst.");
        }
        if (!known.districtNames().containsAll(districts)) {
            errors.put("districts", "Kies wijken uit de lijst.");
        }
        if (!known.owners().contains(owner)) {
            errors.put("owner", "Kies een organisatie uit de lijst.");
        }
        if (!email.isEmpty() && EmailAddress.parse(email).isEmpty()) {
            errors.put("email", "Vul één e-mailadres in, bijvoorbeeld onthaal@organisatie.be.");
        }
        var texts = new LinkedHashMap<String, String>();
        texts.put("condition", condition);
        texts.put("contactFunction", contactFunction);
        texts.put("phone", phone);
        texts.put("address", address);
        texts.forEach((field, text) -> {
            if (!TypedText.isUsable(text, field.equals("condition"))) {
                errors.put(field, TypedText.UNUSABLE);
            } else if (TypedText.length(text) > LONGEST) {
                errors.put(field, "Gebruik hoogstens %d tekens.".formatted(LONGEST));
            }
        });
        return errors;
    }

    private static String tidy(String text) {
        return text == null ? "" : TypedText.tidy(text);
    }
}
