package gent.jobteam.gate.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What somebody filled in to change her own password. Never shown again and never logged.
 *
 * @param current the password with which she signs in now
 * @param next the password that she wants
 * @param again the same, typed a second time
 */
record PasswordForm(String current, String next, String again) {

    /** Characters; long enough to be a sentence, which is easier to remember. */
    static final int SHORTEST = 12;

    private static final int LONGEST = 200;

    PasswordForm {
        current = current == null ? "" : current;
        next = next == null ? "" : next;
        again = again == null ? "" : again;
    }

    /** What has to be corrected, whatever the current password is: a Dutch sentence per field. */
    Map<String, String> errors(String userId) {
        var errors = new LinkedHashMap<String, String>();
        if (current.isEmpty()) {
            errors.put("current", "Vul het wachtwoord in waarmee je je nu aanmeldt.");
        }
        if (next.isEmpty()) {
            errors.put("next", "Vul een nieuw wachtwoord in.");
        } else if (next.codePointCount(0, next.length()) < SHORTEST) {
            errors.put("next", "Kies een langer wachtwoord: minstens %d tekens.".formatted(SHORTEST));
        } else if (next.length() > LONGEST) {
            errors.put("next", "Kies een korter wachtwoord: hoogstens %d tekens.".formatted(LONGEST));
        } else if (next.codePoints().anyMatch(PasswordForm::cannotBeTyped)) {
            errors.put("next", "Gebruik alleen letters, cijfers, spaties en leestekens.");
        } else if (next.codePoints().distinct().count() < SHORTEST / 3) {
            errors.put("next", "Kies een moeilijker wachtwoord: gebruik meer verschillende tekens.");
        } else if (next.toLowerCase(Locale.ROOT).contains(userId.toLowerCase(Locale.ROOT))) {
            errors.put("next", "Kies een wachtwoord zonder je gebruikersnaam erin.");
        } else if (next.equals(current)) {
            errors.put("next", "Kies een ander wachtwoord dan het huidige.");
        }
        if (!errors.containsKey("next") && !again.equals(next)) {
            errors.put("again", "Dit is niet hetzelfde. Typ het nieuwe wachtwoord nog eens.");
        }
        return errors;
    }

    private static boolean cannotBeTyped(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL || type == Character.SURROGATE || type == Character.UNASSIGNED;
    }

    /** Never shows a password. */
    @Override
    public String toString() {
        return "PasswordForm";
    }
}
