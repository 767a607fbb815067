package gent.jobteam.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import gent.jobteam.notification.Message.Failure;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Map;

/** How a row of the table {@code message} is read. */
final class MessageRow {

    static final String COLUMNS = """
            m.id, m.case_number, m.channel, m.recipient, m.subject, m.body, m.calendar, m.calendar_method, m.template,
            m.filled_in, m.message_id, m.attempts, m.attempt_number, m.perhaps_sent, m.queued_at, m.failure
            """;

    private static final ObjectMapper JSON = new ObjectMapper();

    private MessageRow() {}

    static Message read(ResultSet row, int rowNumber) throws SQLException {
        String channel = row.getString("channel");
        String calendar = row.getString("calendar");
        String failure = row.getString("failure");
        return new Message(
                row.getString("id"),
                row.getString("case_number"),
                channel == null ? null : Channel.of(channel),
                row.getString("recipient"),
                row.getString("subject"),
                row.getString("body"),
                calendar == null
                        ? null
                        : new CalendarPart(calendar, CalendarMethod.valueOf(row.getString("calendar_method"))),
                row.getString("template"),
                values(row.getString("filled_in")),
                row.getString("message_id"),
                row.getInt("attempts"),
                row.getLong("attempt_number"),
                row.getBoolean("perhaps_sent"),
                row.getObject("queued_at", OffsetDateTime.class).toInstant(),
                failure == null ? null : Failure.valueOf(failure));
    }

    static String json(Map<String, String> values) {
        try {
            return JSON.writeValueAsString(values);
        } catch (JsonProcessingException textsAreJson) {
            throw new IllegalStateException(textsAreJson);
        }
    }

    private static Map<String, String> values(String json) {
        try {
            return json == null ? Map.of() : JSON.readValue(json, new TypeReference<Map<String, String>>() {});
        } catch (JsonProcessingException weWroteIt) {
            throw new IllegalStateException(weWroteIt);
        }
    }
}
