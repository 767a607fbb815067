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
 * @param absent user id of who is away
 * @param from first day of absence, as in 2026-03-02
 * @param until last day of absence, that day included
 * @param substitute user id of a colleague with the same role; empty when nobody is found yet
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
     * @param colleagues everybody who can be away or stand in
     * @param today in Europe/Brussels
     */
    Map<String, String> errors(Collection<StaffMember> colleagues, LocalDate today) {
        var errors = new LinkedHashMap<String, String>();
        Optional<StaffMember> away = find(colleagues, absent);
        if (away.isEmpty()) {
            errors.put("absent", "Kies wie afwezig is.");
        }
        checkDays(errors, today);
        if (!substitute.isEmpty()) {
            checkSubstitute(errors, away, find(colleagues, substitute));
        }
        return errors;
    }

    /** To be asked only when there are no {@link #errors}. */
    Absence absence() {
        return new Absence(
                absent, LocalDate.parse(from), LocalDate.parse(until), substitute.isEmpty() ? null : substitute);
    }

    private void checkSubstitute(
            Map<String, String> errors, Optional<StaffMember> away, Optional<StaffMember> standIn) {
        if (standIn.isEmpty()
                || away.filter(member -> member.role() != standIn.get().role()).isPresent()) {
            errors.put("substitute", "Kies iemand met dezelfde rol, of kies dat er nog niemand is.");
        } else if (substitute.equals(absent)) {
            errors.put("substitute", "Kies een andere collega: niemand vervangt zichzelf.");
        }
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

    private static Optional<StaffMember> find(Collection<StaffMember> colleagues, String userId) {
        return colleagues.stream()
                .filter(member -> member.userId().equals(userId))
                .findFirst();
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
