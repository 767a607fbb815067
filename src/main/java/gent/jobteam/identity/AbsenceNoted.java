package gent.jobteam.identity;

/** Somebody will be or is away. Published in the transaction that noted it. */
public record AbsenceNoted(Absence absence) {}
