package gent.jobteam.referral;

import gent.jobteam.participant.CaseNumber;
import java.util.UUID;

/**
 * Nobody waits for the receiver any more: she answered without a colleague in between, or the question was taken back, which
 * counts as no. Published in the transaction that noted it.
 */
public record ReceiverAnswered(UUID referral, CaseNumber caseNumber, boolean accepted) {}
