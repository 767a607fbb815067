package gent.jobteam.registration.web;

import gent.jobteam.notification.EmailAddress;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.platform.TypedText;
import gent.jobteam.registration.Announced;
import gent.jobteam.registration.Announced.Need;
import gent.jobteam.registration.Announced.Way;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/**
 * What was filled in on the public page, as it came from the browser.
 *
 * @param byHerself whether the person announces herself
 * @param trap a field that people do not see
 */
record RegisterForm(
        boolean byHerself,
        String organisation,
        String yourMail,
        String name,
        String phone,
        String email,
        String place,
        String language,
        String district,
        String need,
        String question,
        boolean agree,
        boolean result,
        String trap) {

    private static final int LONGEST_LINE = 120;
    private static final int LONGEST_PLACE = 300;
    private static final int LONGEST_QUESTION = 1000;

    static RegisterForm empty(boolean byHerself, String organisation, String language) {
        return new RegisterForm(
                byHerself, organisation, "", "", "", "", "", language, "", "UNKNOWN", "", false, false, "");
    }

    static RegisterForm of(boolean byHerself, MultiValueMap<String, String> fields) {
        return new RegisterForm(
                byHerself,
                byHerself ? "" : text(fields, "organisation"),
                byHerself ? "" : text(fields, "yourMail"),
                text(fields, "name"),
                text(fields, "phone"),
                text(fields, "email"),
                text(fields, "place"),
                text(fields, "language"),
                text(fields, "district"),
                byHerself ? Need.PERSON.name() : text(fields, "need"),
                text(fields, "question"),
                fields.containsKey("agree"),
                !byHerself && fields.containsKey("result"),
                text(fields, "website"));
    }

    /** With the organisation of its own address, whatever the browser says. */
    RegisterForm from(String knownOrganisation) {
        return new RegisterForm(
                byHerself,
                knownOrganisation,
                yourMail,
                name,
                phone,
                email,
                place,
                language,
                district,
                need,
                question,
                agree,
                result,
                trap);
    }

    /** What has to be corrected: the key of a text per field, in the order of the page. */
    Map<String, String> errors(Partnership partnership) {
        var errors = new LinkedHashMap<String, String>();
        check(errors, "organisation", organisation, LONGEST_LINE);
        check(errors, "yourMail", yourMail, LONGEST_PLACE);
        checkAddress(errors, "yourMail", yourMail);
        if (name.isEmpty()) {
            errors.put("name", "error.name");
        }
        check(errors, "name", name, LONGEST_LINE);
        if (phone.isEmpty() && email.isEmpty() && place.isEmpty()) {
            errors.put("phone", "error.reach");
        }
        check(errors, "phone", phone, LONGEST_LINE);
        check(errors, "email", email, LONGEST_PLACE);
        checkAddress(errors, "email", email);
        check(errors, "place", place, LONGEST_PLACE);
        if (partnership.languages().stream().noneMatch(known -> known.code().equals(language))) {
            errors.put("language", "error.language");
        }
        checkText(errors, "question", question, LONGEST_QUESTION, true);
        if (!agree) {
            errors.put("agree", byHerself ? "error.agreeMe" : "error.agreeSomebody");
        }
        return errors;
    }

    /** To be asked only when there are no {@link #errors}. What is not on a list of ours counts as unknown. */
    Announced announced(Way way, Partnership partnership) {
        return new Announced(
                way,
                byHerself,
                organisation,
                address(yourMail),
                name,
                phone,
                address(email),
                place,
                language,
                partnership.zoneOf(district).isPresent() ? district : "",
                Arrays.stream(Need.values())
                        .filter(known -> known.name().equals(need))
                        .findFirst()
                        .orElse(Need.UNKNOWN),
                question,
                result);
    }

    private static String address(String typed) {
        return EmailAddress.parse(typed).map(EmailAddress::value).orElse("");
    }

    private static void checkAddress(Map<String, String> errors, String field, String value) {
        if (!value.isEmpty() && EmailAddress.parse(value).isEmpty()) {
            errors.put(field, "error.email");
        }
    }

    private static void check(Map<String, String> errors, String field, String value, int longest) {
        checkText(errors, field, value, longest, false);
    }

    private static void checkText(
            Map<String, String> errors, String field, String value, int longest, boolean severalLines) {
        if (TypedText.length(value) > longest) {
            errors.put(field, "error.tooLong");
        } else if (!TypedText.isUsable(value, severalLines)) {
            errors.put(field, "error.unusable");
        }
    }

    private static String text(MultiValueMap<String, String> fields, String name) {
        return Optional.ofNullable(fields.getFirst(name)).map(TypedText::tidy).orElse("");
    }
}
