package gent.jobteam.handover;

import gent.jobteam.participant.CaseNumber;
import java.util.UUID;

/**
 * Guidance on its way to another organisation.
 *
 * @param referral the question that the receiver accepted
 * @param newGuide who takes over; empty when it failed at the first meeting
 */
public record Handover(UUID id, CaseNumber caseNumber, UUID referral, String newGuide, String openPoints) {}
