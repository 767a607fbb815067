package gent.jobteam.intake;

import gent.jobteam.participant.CaseNumber;

/**
 * What people decided after the triangle meeting.
 *
 * @param advice code of what the decision table advised
 * @param decision {@code regularOffer}, {@code caseDiscussion}, {@code disagreement} or {@code withdraws}
 * @param reason in words; empty when the candidate withdraws, whose reason follows from the conversation about it
 * @param organisation of the regular offer that they decided on; empty when none was named
 * @param decidedById user id of who noted it
 */
public record IntakeDecision(
        CaseNumber caseNumber,
        String advice,
        String decision,
        String reason,
        String organisation,
        String decidedById) {}
