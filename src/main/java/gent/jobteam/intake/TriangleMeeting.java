package gent.jobteam.intake;

import gent.jobteam.participant.CaseNumber;
import java.time.LocalDate;
import java.util.List;

/**
 * What was said at the triangle meeting.
 *
 * @param heldOn day in Europe/Brussels
 * @param candidatePresent {@code false} when she decided herself not to come
 * @param attendeeIds user ids of the colleagues who were there
 * @param otherAttendees who else was there; empty when nobody
 * @param question what the candidate asks
 * @param behind the questions behind it, at most one per life domain; empty when none came up
 * @param needByPerson whether she feels the need of intensive help: {@code yes}, {@code no}, {@code unknown}
 * @param needByReferrer whether who brought her does: {@code yes}, {@code no}, {@code unknown}
 * @param notedById user id
 */
public record TriangleMeeting(
        CaseNumber caseNumber,
        LocalDate heldOn,
        boolean candidatePresent,
        List<String> attendeeIds,
        String otherAttendees,
        String question,
        List<LifeQuestion> behind,
        String needByPerson,
        String needByReferrer,
        String notedById) {}
