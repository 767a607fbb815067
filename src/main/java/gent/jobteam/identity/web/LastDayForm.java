package gent.jobteam.identity.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;

/**
 * The last day of a colleague, as it came from the browser.
 *
 * @param lastDay as in 2026-03-31
 */
record LastDayForm(String lastDay) {

    LastDayForm {
        lastDay = lastDay == null ? "" : lastDay.strip();
    }

    /** A Dutch sentence for the one field; empty when the day is good. */
    Map<String, String> errors(LocalDate today) {
        Optional<LocalDate> day = day();
        if (day.isEmpty()) {
            return Map.of("lastDay", "Vul de laatste werkdag in.");
        }
        if (day.get().isBefore(today.minusMonths(1)) || day.get().isAfter(today.plusYears(1))) {
            return Map.of("lastDay", "Kies een dag van hoogstens een maand geleden of een jaar vooruit.");
        }
        return Map.of();
    }

    /** Empty when it is no day. */
    Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(lastDay));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
