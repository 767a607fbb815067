package gent.jobteam.participant;

/**
 * A case got another case manager, or another owner while it has none, in the transaction that is still running.
 *
 * @param formerId user id of who was responsible before: the former case manager or the owner
 */
public record ManagerAssigned(CaseNumber number, String formerId, String managerId) {}
