package gent.jobteam.notification;

/**
 * A message was not delivered and will not be tried again by itself. Published in the transaction that noted it.
 *
 * @param caseNumber {@code null} when it belongs to no case
 */
public record MessageGivenUp(String id, String caseNumber, Message.Failure failure) {}
