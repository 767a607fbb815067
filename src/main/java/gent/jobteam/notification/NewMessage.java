package gent.jobteam.notification;

import java.time.Instant;
import java.util.regex.Pattern;

/**
 * A mail to be sent.
 *
 * @param id what the message is about, unique and stable: the same id is never queued twice and gives the same
 *     Message-ID, so a repeated step has one effect; no personal data, because it is logged
 * @param caseNumber the case it belongs to; {@code null} when it belongs to none
 * @param recipient exactly one e-mail address
 * @param subject one line; no personal data
 * @param body plain text, any script
 * @param calendar the event that goes with it; {@code null} for none
 * @param notBefore moment before which it does not leave (UTC); {@code null} for as soon as possible
 */
public record NewMessage(
        String id,
        String caseNumber,
        String recipient,
        String subject,
        String body,
        CalendarPart calendar,
        Instant notBefore) {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,200}");
    private static final int LONGEST_SUBJECT = 200;

    /** @throws IllegalArgumentException when it could not be sent as meant; the text never repeats what was given */
    public NewMessage {
        id = checked(id);
        recipient = EmailAddress.parse(recipient)
                .orElseThrow(() -> new IllegalArgumentException("The recipient is not one address"))
                .value();
        if (subject.isBlank()
                || subject.length() > LONGEST_SUBJECT
                || subject.codePoints().anyMatch(NewMessage::breaksTheLine)) {
            throw new IllegalArgumentException("Message %s: the subject is not one short line".formatted(id));
        }
        if (body.isBlank() || body.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("Message %s: the body is not text".formatted(id));
        }
    }

    /** Plain text, as soon as possible. */
    public NewMessage(String id, String caseNumber, String recipient, String subject, String body) {
        this(id, caseNumber, recipient, subject, body, null, null);
    }

    /** @throws IllegalArgumentException when it is no calendar with this method */
    public NewMessage withCalendar(String ics, CalendarMethod method) {
        return new NewMessage(id, caseNumber, recipient, subject, body, new CalendarPart(ics, method), notBefore);
    }

    /** The same, but not before this moment. */
    public NewMessage notBefore(Instant moment) {
        return new NewMessage(id, caseNumber, recipient, subject, body, calendar, moment);
    }

    /** @throws IllegalArgumentException when it cannot be the id of a message */
    static String checked(String id) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("Not the id of a message");
        }
        return id;
    }

    private static boolean breaksTheLine(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE;
    }
}
