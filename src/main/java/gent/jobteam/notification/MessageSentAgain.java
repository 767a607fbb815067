package gent.jobteam.notification;

/**
 * Somebody lets a message that was given up be sent again. Published in the transaction that queued it.
 *
 * @param caseNumber {@code null} when it belongs to no case
 */
public record MessageSentAgain(String id, String caseNumber) {}
