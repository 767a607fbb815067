package gent.jobteam.dossier.web;

import gent.jobteam.participant.Participant;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.platform.TypedText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Name and contact data of a participant as somebody filled them in.
 *
 * @param phone empty when unknown; so are the e-mail address and the district
 * @param language code of the contact language
 * @param district as the partnership calls it
 */
record CorrectionForm(String name, String phone, String email, String language, String district) {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_PHONE = 50;
    private static final int LONGEST_EMAIL = 254;
    private static final int FEWEST_DIGITS = 6;

    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");

    CorrectionForm {
        name = TypedText.tidy(name);
        phone = TypedText.tidy(phone);
        email = TypedText.tidy(email);
    }

    static CorrectionForm of(Participant person) {
        return new CorrectionForm(
                person.name(), person.phone(), person.email(), person.contactLanguage(), person.district());
    }

    Participant corrected(UUID id) {
        return new Participant(id, name, phone, email, language, district);
    }

    /**
     * What is wrong, in Dutch, by field; empty when nothing is.
     *
     * @param known as she is kept: what was usable once and stays as it is, is no mistake of now
     */
    Map<String, String> errors(Participant known, Partnership partnership) {
        var errors = new LinkedHashMap<String, String>();
        if (name.isEmpty()) {
            errors.put("name", "Vul de naam in.");
        }
        boolean digits = phone.codePoints().filter(Character::isDigit).count() >= FEWEST_DIGITS;
        if (!phone.isEmpty() && !digits && !phone.equals(known.phone())) {
            errors.put("phone", "Vul een telefoonnummer in, bijvoorbeeld 0470 00 00 00.");
        }
        if (!email.isEmpty() && !EMAIL.matcher(email).matches() && !email.equals(known.email())) {
            errors.put("email", "Vul een e-mailadres in, bijvoorbeeld naam@example.org.");
        }
        text(errors, "name", name, LONGEST_NAME);
        text(errors, "phone", phone, LONGEST_PHONE);
        text(errors, "email", email, LONGEST_EMAIL);
        if (!language.equals(known.contactLanguage())
                && partnership.languages().stream()
                        .noneMatch(possible -> possible.code().equals(language))) {
            errors.put("language", "Kies de contacttaal.");
        }
        if (!district.isEmpty()
                && !district.equals(known.district())
                && partnership.districts().stream()
                        .noneMatch(possible -> possible.name().equals(district))) {
            errors.put("district", "Kies een wijk uit de lijst.");
        }
        return errors;
    }

    private static void text(Map<String, String> errors, String field, String text, int longest) {
        if (!TypedText.isUsable(text, false)) {
            errors.put(field, TypedText.UNUSABLE);
        } else if (TypedText.length(text) > longest) {
            errors.put(field, "Gebruik hoogstens %d tekens.".formatted(longest));
        }
    }
}
