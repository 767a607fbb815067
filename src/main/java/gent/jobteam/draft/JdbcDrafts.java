package gent.jobteam.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import gent.jobteam.participant.CaseNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code form_draft}. */
@Repository
class JdbcDrafts {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final JdbcClient jdbc;

    JdbcDrafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void save(String userId, String form, CaseNumber number, Draft draft) {
        jdbc.sql("""
                        insert into form_draft (user_id, form, case_number, texts, saved_at)
                        values (:user, :form, :number, :texts, :at)
                        on conflict (user_id, form) do update set texts = excluded.texts, saved_at = excluded.saved_at
                        """)
                .param("user", userId)
                .param("form", form)
                .param("number", number.value())
                .param("texts", json(draft.texts()))
                .param("at", utc(draft.savedAt()))
                .update();
    }

    Optional<Draft> find(String userId, String form, Instant since) {
        return jdbc.sql("""
                        select texts, saved_at
                          from form_draft
                         where user_id = :user and form = :form and saved_at > :since
                        """)
                .param("user", userId)
                .param("form", form)
                .param("since", utc(since))
                .query(JdbcDrafts::toDraft)
                .optional();
    }

    void delete(String userId, String form) {
        jdbc.sql("delete from form_draft where user_id = :user and form = :form")
                .param("user", userId)
                .param("form", form)
                .update();
    }

    void deleteBefore(Instant moment) {
        jdbc.sql("delete from form_draft where saved_at <= :moment")
                .param("moment", utc(moment))
                .update();
    }

    private static String json(Map<String, String> texts) {
        try {
            return JSON.writeValueAsString(texts);
        } catch (JsonProcessingException mapOfTextsAlwaysCan) {
            throw new IllegalStateException(mapOfTextsAlwaysCan);
        }
    }

    private static Draft toDraft(ResultSet row, int rowNumber) throws SQLException {
        try {
            return new Draft(
                    JSON.readValue(row.getString("texts"), TEXTS),
                    row.getObject("saved_at", OffsetDateTime.class).toInstant());
        } catch (JsonProcessingException broken) {
            throw new SQLException("form_draft holds no map of texts");
        }
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
