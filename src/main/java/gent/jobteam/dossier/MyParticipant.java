package gent.jobteam.dossier;

import gent.jobteam.participant.CaseFile;
import gent.jobteam.worklist.OpenTask;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * One of the people whom somebody works with now.
 *
 * @param lastContact day of the last real contact (Europe/Brussels); {@code null} when there was none yet
 * @param next what she has to do first for this person; {@code null} when it is somebody else's turn
 */
public record MyParticipant(CaseFile file, LocalDate lastContact, OpenTask next) {

    /** Who is due first comes first, then whose turn it is somebody else's; equals by case number. */
    static final Comparator<MyParticipant> MOST_URGENT_FIRST = Comparator.comparing(
                    MyParticipant::dueOn, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(mine -> mine.file().number().value());

    LocalDate dueOn() {
        return next == null ? null : next.dueOn();
    }
}
