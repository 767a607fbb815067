package gent.jobteam.employer.web;

import gent.jobteam.employer.Employer;
import gent.jobteam.notification.EmailAddress;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.partnership.Partnership.Labelled;
import gent.jobteam.platform.TypedText;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a colleague makes of an employer. */
record EmployerForm(
        String version,
        String name,
        String sector,
        List<String> kinds,
        String district,
        String languageNeeds,
        String contactFunction,
        String phone,
        String email,
        String notes) {

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_NOTES = 1000;

    static EmployerForm empty() {
        return new EmployerForm("0", "", "", List.of(), "", "", "", "", "", "");
    }

    static EmployerForm of(Employer employer) {
        return new EmployerForm(
                Integer.toString(employer.version()),
                employer.name(),
                employer.sector(),
                employer.kinds(),
                employer.district(),
                employer.languageNeeds(),
                employer.contactFunction(),
                employer.phone(),
                employer.email(),
                employer.notes());
    }

    EmployerForm {
        version = version == null || !version.matches("\\d{1,9}") ? "-1" : version;
        name = tidy(name);
        sector = tidy(sector);
        kinds = kinds == null ? List.of() : kinds.stream().distinct().toList();
        district = tidy(district);
        languageNeeds = tidy(languageNeeds);
        contactFunction = tidy(contactFunction);
        phone = tidy(phone);
        email = tidy(email);
        notes = tidy(notes);
    }

    /** The entry as it would be; she looked at it today. */
    Employer employer(UUID id, LocalDate today) {
        return new Employer(
                id,
                name,
                sector,
                kinds,
                district,
                languageNeeds,
                contactFunction,
                phone,
                email,
                notes,
                today,
                Integer.parseInt(version));
    }

    /** Dutch, by field, in the order of the page. */
    Map<String, String> errors(Partnership partnership) {
        var errors = new LinkedHashMap<String, String>();
        if (name.isEmpty()) {
            errors.put("name", "Vul een naam in.");
        }
        text(errors, "name", name, LONGEST_LINE, false);
        if (!codes(partnership.sectors()).contains(sector)) {
            errors.put("sector", "Kies een sector uit de lijst.");
        }
        if (!codes(partnership.placeKinds()).containsAll(kinds)) {
            errors.put("kinds", "Kies uit de lijst.");
        }
        if (!district.isEmpty()
                && partnership.districts().stream()
                        .noneMatch(known -> known.name().equals(district))) {
            errors.put("district", "Kies een wijk uit de lijst.");
        }
        text(errors, "languageNeeds", languageNeeds, LONGEST_LINE, false);
        text(errors, "contactFunction", contactFunction, LONGEST_LINE, false);
        text(errors, "phone", phone, LONGEST_LINE, false);
        if (!email.isEmpty() && EmailAddress.parse(email).isEmpty()) {
            errors.put("email", "Vul één e-mailadres in, bijvoorbeeld personeel@bedrijf.be.");
        }
        text(errors, "notes", notes, LONGEST_NOTES, true);
        return errors;
    }

    private static void text(Map<String, String> errors, String field, String text, int longest, boolean lines) {
        if (!TypedText.isUsable(text, lines)) {
            errors.put(field, TypedText.UNUSABLE);
        } else if (TypedText.length(text) > longest) {
            errors.put(field, "Gebruik hoogstens %d tekens.".formatted(longest));
        }
    }

    private static List<String> codes(List<Labelled> list) {
        return list.stream().map(Labelled::code).toList();
    }

    private static String tidy(String text) {
        return text == null ? "" : TypedText.tidy(text);
    }
}
