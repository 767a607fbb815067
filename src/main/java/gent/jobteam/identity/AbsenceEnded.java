package gent.jobteam.identity;

/**
 * Somebody is back earlier, or will not be away after all. Published in the transaction that noted it.
 *
 * @param absence as it was before
 */
public record AbsenceEnded(Absence absence) {}
