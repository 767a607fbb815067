package gent.jobteam.dossier.web;

import gent.jobteam.partnership.Partnership;
import gent.jobteam.partnership.Partnership.Labelled;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a participant agrees to share, as somebody filled it in.
 *
 * @param answer {@code agreed} or {@code refused}
 * @param until ISO 8601; empty without an end
 */
record SharingForm(String answer, List<String> circles, List<String> domains, String language, String until) {

    static final SharingForm EMPTY = new SharingForm("", List.of(), List.of(), "", "");

    boolean agreed() {
        return answer.equals("agreed");
    }

    /** What is wrong, in Dutch, by field; empty when nothing is. */
    Map<String, String> errors(Partnership partnership, LocalDate today) {
        var errors = new LinkedHashMap<String, String>();
        if (!agreed() && !answer.equals("refused")) {
            errors.put("answer", "Kies een antwoord.");
        }
        if (partnership.languages().stream().noneMatch(known -> known.code().equals(language))) {
            errors.put("language", "Kies de taal waarin je het uitlegde.");
        }
        if (agreed()) {
            if (circles.isEmpty() || !areKnown(circles, partnership.sharingCircles())) {
                errors.put("circles", "Kies met wie we mogen delen.");
            }
            if (!areKnown(domains, partnership.lifeDomains())) {
                errors.put("domains", "Kies uit de lijst.");
            }
            untilError(today, errors);
        }
        return errors;
    }

    private void untilError(LocalDate today, Map<String, String> errors) {
        try {
            LocalDate day = untilDay();
            if (day != null && (day.isBefore(today) || day.getYear() > today.getYear() + 100)) {
                errors.put("until", "Kies vandaag of een latere dag.");
            }
        } catch (DateTimeException noDay) {
            errors.put("until", "Vul een datum in, bijvoorbeeld 3/12/2026.");
        }
    }

    /** {@code null} without an end. */
    LocalDate untilDay() {
        return until.isEmpty() ? null : LocalDate.parse(until);
    }

    private static boolean areKnown(Collection<String> codes, List<Labelled> known) {
        return codes.stream()
                .allMatch(code -> known.stream().anyMatch(label -> label.code().equals(code)));
    }
}
