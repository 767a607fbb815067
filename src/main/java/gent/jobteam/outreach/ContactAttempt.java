package gent.jobteam.outreach;

import gent.jobteam.participant.CaseNumber;
import java.time.LocalDate;

/**
 * Somebody tried to get in touch with a participant.
 *
 * @param reached whether there was real contact
 * @param kind and day as in {@link gent.jobteam.participant.Contact}
 * @param initiative who sought the contact, as in {@link gent.jobteam.participant.Contact}; empty when nobody noted it
 * @param on day in Europe/Brussels
 * @param newPhone number that replaces the one we knew; empty when that one stays
 * @param note read by the case team; empty when nothing
 * @param byId user id of the colleague
 */
public record ContactAttempt(
        CaseNumber caseNumber,
        boolean reached,
        String kind,
        String initiative,
        LocalDate on,
        String newPhone,
        String note,
        String byId) {}
