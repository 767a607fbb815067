package gent.jobteam.notification;

import java.time.Instant;
import java.util.Map;

/**
 * Something to tell a participant. Who she is, in which language and by which channel is looked up when it leaves.
 *
 * @param id what it is about, unique and stable, as of {@link NewMessage}; no personal data
 * @param caseNumber her case
 * @param template name in the partnership's {@code messages/templates.csv}
 * @param values what is filled in, by name of the place; {@code day} is ISO 8601 and written in her language
 * @param notBefore moment before which it does not leave (UTC); {@code null} for as soon as possible
 * @param usefulUntil moment after which it would tell her nothing any more and so does not leave (UTC), such as a reminder
 *     of tomorrow on the day itself; {@code null} when it stays true
 * @param calendar iCalendar with a METHOD, for who gets it by mail; {@code null} for none
 */
public record ParticipantMessage(
        String id,
        String caseNumber,
        String template,
        Map<String, String> values,
        Instant notBefore,
        Instant usefulUntil,
        String calendar) {

    /** @throws IllegalArgumentException when it could not be sent as meant */
    public ParticipantMessage {
        id = NewMessage.checked(id);
        values = Map.copyOf(values);
        if (calendar != null) {
            CalendarPart.of(calendar);
        }
    }

    /** As soon as possible, without an event. */
    public ParticipantMessage(String id, String caseNumber, String template, Map<String, String> values) {
        this(id, caseNumber, template, values, null, null, null);
    }

    /** Of what stays true. */
    public ParticipantMessage(
            String id,
            String caseNumber,
            String template,
            Map<String, String> values,
            Instant notBefore,
            String calendar) {
        this(id, caseNumber, template, values, notBefore, null, calendar);
    }
}
