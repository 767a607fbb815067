package gent.jobteam.worklist;

import java.time.LocalDate;

/**
 * An open task of a case.
 *
 * @param element id of the user task in the diagram
 * @param name Dutch, as in the diagram
 * @param dueOn day in Europe/Brussels; {@code null} without a deadline
 * @param assigneeId user id of who has it; empty while it waits for a group
 * @param mine whether the user who asks has it or may take it
 */
public record OpenTask(String id, String element, String name, LocalDate dueOn, String assigneeId, boolean mine) {}
