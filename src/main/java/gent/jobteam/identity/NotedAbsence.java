package gent.jobteam.identity;

/**
 * An absence as coordination sees it in a list.
 *
 * @param id by which it can be ended
 * @param name of the colleague who is away
 * @param substituteName {@code null} when coordination still has to find one
 */
public record NotedAbsence(long id, Absence absence, String name, String substituteName) {}
