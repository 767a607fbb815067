package gent.jobteam.identity.web;

import gent.jobteam.identity.Absence;
import gent.jobteam.identity.StaffMember;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What coordination filled in, as it came from the browser.
 *
 * @param absent user id of a coach
 * @param from first day of absence, as in 2026-03-02
 * @param until last day of absence, that day included
 * @param substitute user id of a coach; empty when nobody is found yet
 */
record AbsenceForm(String absent, String from, String until, String substitute) {

    private static final int YEARS_AHEAD = 2;

    AbsenceForm {
        absent = trimmed(absent);
        from = trimmed(from);
        until = trimmed(until);
        substitute = trimmed(substitute);
    }

    static AbsenceForm empty() {
        return new AbsenceForm("", "", "", "");
    }

    /**
     * What has to be corrected: a Dutch sentence per field.
     *
     * @param coaches everybody who can be away or stand in
     * @param today in Europe/Brussels
     */
    Map<String, String> errors(Collection<StaffMember> coaches, LocalDate today) {
        var errors = new LinkedHashMap<String, String>();
        if (!isOneOf(coaches, absent)) {
            errors.put("absent", "Kies wie afwezig is.");
        }
        checkDays(errors, today);
        if (!substitute.isEmpty() && !isOneOf(coaches, substitute)) {
            errors.put("substitute", "Kies een coach, of kies dat er nog niemand is.");
        } else if (!substitute.isEmpty() && substitute.equals(absent)) {
            errors.put("substitute", "Kies een andere coach: niemand vervangt zichzelf.");
        }
        return errors;
    }

    /** To be asked only when there are no {@link #errors}. */
    Absence absence() {
        return new Absence(
                absent, LocalDate.parse(from), LocalDate.parse(until), substitute.isEmpty() ? null : substitute);
    }

    private void checkDays(Map<String, String> errors, LocalDate today) {
        Optional<LocalDate> first = day(from);
        Optional<LocalDate> last = day(until);
        if (first.isEmpty()) {
            errors.put("from", "Vul de eerste dag in.");
        } else if (first.get().isAfter(today.plusYears(YEARS_AHEAD))) {
            errors.put("from", "Kies een eerste dag binnen de twee jaar.");
        }
        if (last.isEmpty()) {
            errors.put("until", "Vul de laatste dag in.");
        } else if (first.isPresent() && last.get().isBefore(first.get())) {
            errors.put("until", "De laatste dag ligt voor de eerste dag. Kijk de twee dagen na.");
        } else if (last.get().isBefore(today)) {
            errors.put("until", "Deze afwezigheid is al voorbij. Kies vandaag of een latere dag.");
        } else if (first.isPresent() && last.get().minusYears(1).isAfter(first.get())) {
            errors.put("until", "Een afwezigheid duurt hoogstens een jaar. Kies een vroegere dag.");
        }
    }

    private static boolean isOneOf(Collection<StaffMember> coaches, String userId) {
        return coaches.stream().anyMatch(coach -> coach.userId().equals(userId));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    private static String trimmed(String text) {
        return text == null ? "" : text.strip();
    }
}
