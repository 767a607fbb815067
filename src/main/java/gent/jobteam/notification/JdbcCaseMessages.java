package gent.jobteam.notification;

import gent.jobteam.notification.CaseMessage.State;
import gent.jobteam.notification.Message.Failure;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code message}, seen from the participants to whom messages went. */
@Repository
class JdbcCaseMessages {

    private static final String SELECT = """
            select id, case_number, template, channel, state, coalesce(sent_at, queued_at) as at, failure, settled_by_id
              from message
            """;

    private final JdbcClient jdbc;
    private final MessageTemplates templates;

    JdbcCaseMessages(JdbcClient jdbc, MessageTemplates templates) {
        this.jdbc = jdbc;
        this.templates = templates;
    }

    List<CaseMessage> latest(String caseNumber, int most) {
        return jdbc.sql(SELECT + """
                         where case_number = :number and template is not null
                         order by at desc, id
                         limit :most
                        """)
                .param("number", caseNumber)
                .param("most", most)
                .query(this::read)
                .list();
    }

    List<CaseMessage> unreached(Collection<String> caseNumbers, Instant now) {
        return jdbc.sql(SELECT + """
                         where case_number = any (:numbers) and state = 'undelivered' and template is not null
                           and settled_at is null and (useful_until is null or useful_until > :now)
                         order by queued_at, id
                         limit 200
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("numbers", caseNumbers.toArray(String[]::new))
                .query(this::read)
                .list();
    }

    /** How many were not settled yet. */
    int settle(String caseNumber, String userId, Instant now) {
        return jdbc.sql("""
                        update message
                           set settled_at = :now, settled_by_id = :by
                         where case_number = :number and state = 'undelivered' and template is not null
                           and settled_at is null
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", userId)
                .param("number", caseNumber)
                .update();
    }

    private CaseMessage read(ResultSet row, int rowNumber) throws SQLException {
        String failure = row.getString("failure");
        return new CaseMessage(
                row.getString("id"),
                row.getString("case_number"),
                templates.title(row.getString("template")),
                Optional.ofNullable(row.getString("channel")).map(Channel::of),
                State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                failure == null ? null : Failure.valueOf(failure),
                row.getString("settled_by_id"));
    }
}
