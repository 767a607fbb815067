package gent.jobteam.notification;

/**
 * A message cannot reach the participant by any channel: her coach has to. Published in the transaction that noted it.
 *
 * @param id of the message
 * @param template which message it was
 */
public record NobodyToReach(String id, String caseNumber, String template) {}
