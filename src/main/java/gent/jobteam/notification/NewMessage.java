package gent.jobteam.notification;

/**
 * A mail to be sent.
 *
 * @param id what the message is about, unique and stable: the same id is never queued twice and gives the same
 *     Message-ID, so a repeated step has one effect
 * @param caseNumber the case it belongs to; {@code null} when it belongs to none
 * @param recipient one e-mail address
 * @param subject one line; no personal data
 * @param body plain text
 */
public record NewMessage(String id, String caseNumber, String recipient, String subject, String body) {}
