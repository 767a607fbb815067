package gent.jobteam.dossier;

import gent.jobteam.participant.CaseNumber;
import gent.jobteam.privacy.NoteScope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code note}. */
@Repository
class JdbcNotes {

    private static final String SELECT = """
            select id, case_number, author_id, organisation, scope, life_domain, words, written_at, version
              from note
            """;

    private final JdbcClient jdbc;

    JdbcNotes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nothing happens when a note with this id is there already: the same page was sent twice. */
    boolean add(Note note) {
        return jdbc.sql("""
                                insert into note (id, case_number, author_id, organisation, scope, life_domain, words,
                                                  written_at, version, changed_at)
                                values (:id, :number, :author, :organisation, :scope, :domain, :words, :at, 1, :at)
                                on conflict (id) do nothing
                                """)
                        .param("id", note.id())
                        .param("number", note.caseNumber().value())
                        .param("author", note.authorId())
                        .param("organisation", note.organisation())
                        .param("scope", note.scope().name())
                        .param("domain", note.lifeDomain())
                        .param("words", note.words())
                        .param("at", utc(note.writtenAt()))
                        .update()
                == 1;
    }

    /** @return whether the note still had the version that the change was made from */
    boolean change(Note from, NoteScope scope, String lifeDomain, String words, Instant now) {
        return jdbc.sql("""
                                update note
                                   set scope = :scope, life_domain = :domain, words = :words, version = version + 1,
                                       changed_at = :now
                                 where id = :id and version = :version
                                """)
                        .param("scope", scope.name())
                        .param("domain", lifeDomain)
                        .param("words", words)
                        .param("now", utc(now))
                        .param("id", from.id())
                        .param("version", from.version())
                        .update()
                == 1;
    }

    Optional<Note> find(UUID id) {
        return jdbc.sql(SELECT + " where id = :id")
                .param("id", id)
                .query(JdbcNotes::toNote)
                .optional();
    }

    /** As far as the reader of this transaction may read them, newest first. */
    List<Note> of(CaseNumber number, int most) {
        return jdbc.sql(SELECT + " where case_number = :number order by written_at desc, id limit :most")
                .param("number", number.value())
                .param("most", most)
                .query(JdbcNotes::toNote)
                .list();
    }

    private static Note toNote(ResultSet row, int rowNumber) throws SQLException {
        return new Note(
                row.getObject("id", UUID.class),
                new CaseNumber(row.getString("case_number")),
                row.getString("author_id"),
                row.getString("organisation"),
                NoteScope.valueOf(row.getString("scope")),
                row.getString("life_domain"),
                row.getString("words"),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                row.getInt("version"));
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
