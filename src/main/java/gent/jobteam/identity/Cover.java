package gent.jobteam.identity;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Who does whose work, day by day. A substitute who is away herself is stood in for by her own substitute.
 *
 * @param notes absences, the oldest note first; of two about the same day the later one counts
 */
public record Cover(List<Absence> notes) {

    /** Herself, or the first in the chain of substitutes who is there; empty when nobody is, or the chain is a circle. */
    public Optional<String> onDuty(String userId, LocalDate day) {
        var asked = new HashSet<String>();
        String candidate = userId;
        while (candidate != null && asked.add(candidate)) {
            Optional<Absence> away = on(candidate, day);
            if (away.isEmpty()) {
                return Optional.of(candidate);
            }
            candidate = away.get().substituteId();
        }
        return Optional.empty();
    }

    /** The first days, this day or later, on which nobody does her work, as an absence without substitute. */
    Optional<Absence> firstGap(String userId, LocalDate from) {
        LocalDate begin = null;
        for (LocalDate day : daysOfChange(from)) {
            boolean gap = onDuty(userId, day).isEmpty();
            if (gap && begin == null) {
                begin = day;
            } else if (!gap && begin != null) {
                return Optional.of(new Absence(userId, begin, day.minusDays(1), null));
            }
        }
        return Optional.empty();
    }

    /** On the last of these days everybody is there again, so a gap that begins also ends. */
    private TreeSet<LocalDate> daysOfChange(LocalDate from) {
        var days = new TreeSet<>(List.of(from));
        for (Absence note : notes) {
            days.add(note.from());
            days.add(note.until().plusDays(1));
        }
        return new TreeSet<>(days.tailSet(from));
    }

    private Optional<Absence> on(String userId, LocalDate day) {
        return notes.stream()
                .filter(note ->
                        note.userId().equals(userId) && !day.isBefore(note.from()) && !day.isAfter(note.until()))
                .reduce((earlier, later) -> later);
    }
}
