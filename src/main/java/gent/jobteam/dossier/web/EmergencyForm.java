package gent.jobteam.dossier.web;

import gent.jobteam.participant.CaseNumber;
import gent.jobteam.platform.TypedText;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Why somebody wants to open which dossier in an emergency, as she filled it in. */
record EmergencyForm(String number, String reason) {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 1000;

    static final EmergencyForm EMPTY = new EmergencyForm("", "");

    EmergencyForm {
        number = TypedText.tidy(number).toUpperCase(Locale.ROOT);
        reason = TypedText.tidy(reason);
    }

    /** What is wrong, in Dutch, by field; empty when nothing is. Does not say whether the case exists. */
    Map<String, String> errors() {
        var errors = new LinkedHashMap<String, String>();
        if (number.isEmpty()) {
            errors.put("number", "Vul het dossiernummer in.");
        } else if (!TypedText.isUsable(number, false)) {
            errors.put("number", TypedText.UNUSABLE);
        }
        if (!TypedText.isUsable(reason, true)) {
            errors.put("reason", TypedText.UNUSABLE);
        } else if (TypedText.length(reason) < SHORTEST) {
            errors.put("reason", "Schrijf in minstens %d tekens waarom het nu nodig is.".formatted(SHORTEST));
        } else if (TypedText.length(reason) > LONGEST) {
            errors.put("reason", "Gebruik hoogstens %d tekens.".formatted(LONGEST));
        }
        return errors;
    }

    /** Empty when what was typed has not the shape of a case number. */
    Optional<CaseNumber> caseNumber() {
        try {
            return Optional.of(new CaseNumber(number));
        } catch (IllegalArgumentException noCaseNumber) {
            return Optional.empty();
        }
    }
}
