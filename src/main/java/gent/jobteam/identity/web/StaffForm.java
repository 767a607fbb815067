package gent.jobteam.identity.web;

import gent.jobteam.identity.Role;
import gent.jobteam.identity.StaffMember;
import gent.jobteam.notification.EmailAddress;
import gent.jobteam.partnership.Partnership;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the administrator filled in about a colleague, as it came from the browser.
 *
 * @param role name of a {@link Role}
 * @param zone id of a zone; only looked at for a role that works in a zone
 * @param fte working time, 100 is full-time
 */
record StaffForm(
        String userId,
        String name,
        String mail,
        String role,
        String organisation,
        String zone,
        List<String> languages,
        List<String> expertise,
        String fte) {

    /** How a user id looks; the engine takes no others. */
    private static final Pattern USER_ID = Pattern.compile("[a-z][a-z0-9]{1,31}");

    /** Letters of any script with what belongs to them, and what else occurs in names. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}\\p{N}\u200C\u200D .,'’()/-]+");

    private static final int LONGEST_NAME = 100;
    private static final int FULL = 100;

    /** A page of our own has this address. */
    private static final String RESERVED = "nieuw";

    StaffForm {
        userId = trimmed(userId);
        name = trimmed(name);
        mail = trimmed(mail);
        role = trimmed(role);
        organisation = trimmed(organisation);
        zone = trimmed(zone);
        languages = languages == null ? List.of() : List.copyOf(languages);
        expertise = expertise == null ? List.of() : List.copyOf(expertise);
        fte = trimmed(fte);
    }

    static StaffForm empty() {
        return new StaffForm("", "", "", "", "", "", List.of("nl"), List.of(), "100");
    }

    static StaffForm of(StaffMember member) {
        return new StaffForm(
                member.userId(),
                member.name(),
                member.mail(),
                member.role().name(),
                member.organisation(),
                member.zone(),
                member.languages(),
                member.expertise(),
                String.valueOf(member.ftePercent()));
    }

    /** What has to be corrected: a Dutch sentence per field, in the order of the page. */
    Map<String, String> errors(Partnership partnership) {
        var errors = new LinkedHashMap<String, String>();
        if (userId.isEmpty()) {
            errors.put("userId", "Vul een gebruikersnaam in.");
        } else if (!USER_ID.matcher(userId).matches() || userId.equals(RESERVED)) {
            errors.put(
                    "userId",
                    "Kies een gebruikersnaam van 2 tot 32 kleine letters en cijfers, die met een letter begint,"
                            + " bijvoorbeeld jopeeters.");
        }
        if (name.isEmpty()) {
            errors.put("name", "Vul een naam in.");
        } else if (name.length() > LONGEST_NAME) {
            errors.put("name", "Deze naam is te lang: hoogstens %d tekens.".formatted(LONGEST_NAME));
        } else if (!NAME.matcher(name).matches()) {
            errors.put("name", "Gebruik in de naam alleen letters, cijfers, spaties en . , ' ( ) / -");
        }
        if (!mail.isEmpty() && EmailAddress.parse(mail).isEmpty()) {
            errors.put("mail", "Vul één e-mailadres in, bijvoorbeeld naam@organisatie.be, of laat dit leeg.");
        }
        if (chosenRole().isEmpty()) {
            errors.put("role", "Kies een rol.");
        }
        if (!partnership.partners().contains(organisation)) {
            errors.put("organisation", "Kies een organisatie uit de lijst.");
        }
        if (isZonal()
                && partnership.zones().stream().noneMatch(known -> known.id().equals(zone))) {
            errors.put("zone", "Kies een zone. Iemand met deze rol werkt in een zoneteam.");
        }
        checkLists(errors, partnership);
        if (percent().isEmpty()) {
            errors.put("fte", "Vul een getal in van 0 tot 100.");
        }
        return errors;
    }

    private void checkLists(Map<String, String> errors, Partnership partnership) {
        if (languages.stream().anyMatch(code -> partnership.languages().stream()
                .noneMatch(known -> known.code().equals(code)))) {
            errors.put("languages", "Kies alleen talen uit de lijst.");
        }
        if (expertise.stream().anyMatch(code -> partnership.lifeDomains().stream()
                .noneMatch(known -> known.code().equals(code)))) {
            errors.put("expertise", "Kies alleen levensdomeinen uit de lijst.");
        }
    }

    /** To be asked only when there are no {@link #errors}. */
    StaffMember member() {
        return new StaffMember(
                userId,
                name,
                chosenRole().orElseThrow(),
                organisation,
                isZonal() ? zone : "",
                languages.stream().distinct().toList(),
                expertise.stream().distinct().toList(),
                percent().orElseThrow(),
                mail,
                null);
    }

    private Optional<Role> chosenRole() {
        return Arrays.stream(Role.values())
                .filter(known -> known.name().equals(role))
                .findFirst();
    }

    private boolean isZonal() {
        return chosenRole().filter(Role::zonal).isPresent();
    }

    private Optional<Integer> percent() {
        return Optional.of(fte)
                .filter(text -> text.matches("[0-9]{1,3}"))
                .map(Integer::valueOf)
                .filter(number -> number <= FULL);
    }

    private static String trimmed(String text) {
        return text == null ? "" : text.strip();
    }
}
