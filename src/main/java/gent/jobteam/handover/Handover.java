package gent.jobteam.handover;

import gent.jobteam.participant.CaseNumber;
import java.util.UUID;

/**
 * Guidance on its way to another organisation.
 *
 * @param referral the question that the receiver accepted
 * @param guideId user id of the coach who brought them together
 * @param newGuide who takes over; empty when it failed at the first meeting
 * @param endConditions when walking together ends; empty when they do not walk together
 */
public record Handover(
        UUID id,
        CaseNumber caseNumber,
        UUID referral,
        String guideId,
        String newGuide,
        String endConditions,
        String openPoints) {}
