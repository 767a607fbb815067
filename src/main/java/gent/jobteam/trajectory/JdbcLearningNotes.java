package gent.jobteam.trajectory;

import gent.jobteam.participant.CaseNumber;
import gent.jobteam.platform.LocalTime;
import gent.jobteam.trajectory.LearningNote.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code learning_note}. */
@Repository
class JdbcLearningNotes {

    private final JdbcClient jdbc;

    JdbcLearningNotes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether it was added: the same words about the same case are kept once. */
    boolean add(CaseNumber number, Kind kind, String words, String authorId, Instant now) {
        return jdbc.sql("""
                        insert into learning_note (case_number, kind, words, author_id, written_at)
                        values (:case, :kind, :words, :author, :now)
                        on conflict do nothing
                        """)
                        .param("case", number.value())
                        .param("kind", kind.name())
                        .param("words", words)
                        .param("author", authorId)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Newest first. */
    List<LearningNote> of(CaseNumber number, int most) {
        return jdbc.sql("""
                        select case_number as case_name, kind, words, written_at, author_id
                          from learning_note
                         where case_number = :case
                         order by id desc
                         limit :most
                        """)
                .param("case", number.value())
                .param("most", most)
                .query(JdbcLearningNotes::toNote)
                .list();
    }

    /**
     * Of all cases, newest first, without whom they are about and who wrote them. A case has the place of its first note
     * as its name, so that its notes are seen together and the name never changes.
     *
     * @param kind {@code null} for all kinds
     */
    List<LearningNote> pseudonymised(Kind kind, int most) {
        return jdbc.sql("""
                        with first as (
                            select case_number, row_number() over (order by min(id)) as place
                              from learning_note
                             group by case_number)
                        select 'Casus ' || first.place as case_name, n.kind, n.words, n.written_at, '' as author_id
                          from learning_note n
                          join first on first.case_number = n.case_number
                         where n.kind = coalesce(:kind::text, n.kind)
                         order by n.id desc
                         limit :most
                        """)
                .param("kind", kind == null ? null : kind.name())
                .param("most", most)
                .query(JdbcLearningNotes::toNote)
                .list();
    }

    private static LearningNote toNote(ResultSet row, int rowNumber) throws SQLException {
        return new LearningNote(
                row.getString("case_name"),
                Kind.valueOf(row.getString("kind")),
                row.getString("words"),
                LocalTime.dayOf(
                        row.getObject("written_at", OffsetDateTime.class).toInstant()),
                row.getString("author_id"));
    }
}
