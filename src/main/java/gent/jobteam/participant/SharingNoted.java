package gent.jobteam.participant;

/** A participant agreed to share, refused or withdrew. Published in the transaction that noted it. */
public record SharingNoted(CaseNumber caseNumber) {}
