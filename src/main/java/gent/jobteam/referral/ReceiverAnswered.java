package gent.jobteam.referral;

import gent.jobteam.participant.CaseNumber;
import java.util.UUID;

/** The receiver answered without a colleague in between. Published in the transaction that noted it. */
public record ReceiverAnswered(UUID referral, CaseNumber caseNumber, boolean accepted) {}
