package gent.jobteam.appointment;

import gent.jobteam.participant.CaseNumber;
import java.time.Instant;
import java.util.UUID;

/**
 * An appointment of a participant ("afspraakmoment").
 *
 * @param version rises with every change; a change names the one that it was made from
 * @param sequence of the invitation (RFC 5545); rises when invitations go out again
 * @param participantSequence the sequence that the participant was last told; {@code null} when she never was
 * @param participantKnows whether a message before that one left for her
 * @param arrivedAt when reception noted that the participant had come; {@code null} when nobody did
 */
public record Appointment(
        UUID id,
        CaseNumber caseNumber,
        Plan plan,
        boolean cancelled,
        int version,
        int sequence,
        Integer participantSequence,
        boolean participantKnows,
        String plannedById,
        Instant arrivedAt) {

    /** Whether it was not called off and has not begun by this moment. */
    public boolean isToCome(Instant now) {
        return !cancelled && !plan.slot().hasBegun(now);
    }

    Appointment with(Plan other) {
        return new Appointment(
                id,
                caseNumber,
                other,
                cancelled,
                version,
                sequence,
                participantSequence,
                participantKnows,
                plannedById,
                arrivedAt);
    }

    /** A new one. */
    static Appointment planned(UUID id, CaseNumber number, Plan plan, String byId) {
        return new Appointment(id, number, plan, false, 0, 0, plan.withParticipant() ? 0 : null, false, byId, null);
    }

    /** The same, as it is sent with another sequence. */
    Appointment withSequence(int other) {
        return new Appointment(
                id,
                caseNumber,
                plan,
                cancelled,
                version,
                other,
                participantSequence,
                participantKnows,
                plannedById,
                arrivedAt);
    }

    /** The same, not to be any more. */
    Appointment calledOff(int newSequence) {
        return new Appointment(
                id,
                caseNumber,
                plan,
                true,
                version + 1,
                newSequence,
                participantSequence,
                participantKnows,
                plannedById,
                arrivedAt);
    }
}
