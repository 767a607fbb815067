package gent.jobteam.referral;

import gent.jobteam.participant.CaseNumber;
import java.util.UUID;

/** The receiver asked something and nobody is busy answering her yet. Published in the transaction that noted it. */
public record ReceiverAsked(UUID referral, CaseNumber caseNumber) {}
