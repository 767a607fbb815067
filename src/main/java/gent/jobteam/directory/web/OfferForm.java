package gent.jobteam.directory.web;

import gent.jobteam.directory.Offer;
import gent.jobteam.notification.EmailAddress;
import gent.jobteam.platform.TypedText;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a colleague makes of an entry. */
record OfferForm(
        String version,
        List<String> domains,
        List<String> languages,
        List<String> districts,
        String condition,
        String contactFunction,
        String email,
        String phone,
        String address,
        String owner) {

    private static final int LONGEST = 500;

    static OfferForm of(Offer offer) {
        return new OfferForm(
                Integer.toString(offer.version()),
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

    /** The entry as it would be. */
    Offer of(Offer before, LocalDate today) {
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
                today,
                Integer.parseInt(version));
    }

    /** Dutch, by field. */
    Map<String, String> errors(List<String> known, List<String> codes, List<String> names, List<String> owners) {
        var errors = new LinkedHashMap<String, String>();
        if (domains.isEmpty() || !known.containsAll(domains)) {
            errors.put("domains", "Kies minstens één domein uit de lijst.");
        }
        if (!codes.containsAll(languages)) {
            errors.put("languages", "Kies talen uit de lijst.");
        }
        if (!names.containsAll(districts)) {
            errors.put("districts", "Kies wijken uit de lijst.");
        }
        if (!owner.isEmpty() && !owners.contains(owner)) {
            errors.put("owner", "Kies een organisatie uit de lijst.");
        }
        if (!email.isEmpty() && EmailAddress.parse(email).isEmpty()) {
            errors.put("email", "Vul één e-mailadres in, bijvoorbeeld onthaal@organisatie.be.");
        }
        Map.of(
                        "condition", condition,
                        "contactFunction", contactFunction,
                        "phone", phone,
                        "address", address)
                .forEach((field, text) -> {
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
