package gent.jobteam.participant;

/** A participant's journey has ended. Published in the transaction that ends it. */
public record CaseEnded(CaseNumber caseNumber) {}
