package gent.jobteam.casediscussion.web;

import gent.jobteam.casediscussion.CoachSuggestion;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What coordination filled in, as it came from the browser.
 *
 * @param from user id of who was responsible when the page was shown
 * @param to user id of a coach
 */
record TransferForm(String from, String to, String reason) {

    private static final int LONGEST = 500;

    TransferForm {
        from = trimmed(from);
        to = trimmed(to);
        reason = trimmed(reason).replace("\r\n", "\n");
    }

    static TransferForm empty() {
        return new TransferForm("", "", "");
    }

    /** What has to be corrected: a Dutch sentence per field. */
    Map<String, String> errors(Collection<CoachSuggestion> successors) {
        var errors = new LinkedHashMap<String, String>();
        if (successors.stream()
                .noneMatch(successor -> successor.coach().userId().equals(to))) {
            errors.put("to", "Kies een coach uit de lijst.");
        }
        if (reason.isEmpty()) {
            errors.put("reason", "Schrijf kort waarom het dossier een andere coach krijgt.");
        } else if (reason.length() > LONGEST) {
            errors.put("reason", "Maak dit korter: hoogstens %d tekens.".formatted(LONGEST));
        } else if (reason.codePoints().anyMatch(character -> Character.isISOControl(character) && character != '\n')) {
            errors.put("reason", "Gebruik alleen letters, cijfers en leestekens.");
        }
        return errors;
    }

    private static String trimmed(String text) {
        return text == null ? "" : text.strip();
    }
}
