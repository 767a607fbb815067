package gent.jobteam.privacy;

import gent.jobteam.participant.CaseNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code dossier_log}. */
@Repository
class JdbcDossierLog {

    private final JdbcClient jdbc;

    JdbcDossierLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes whoever else asks for this in the case wait for our transaction to end. */
    void lock(CaseNumber number) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('dossier_log ' || :number, 0))")
                .param("number", number.value())
                .query()
                .singleRow();
    }

    Optional<LogEntry> last(CaseNumber number) {
        return jdbc.sql("""
                        select case_number, position, at, user_id, organisation, kind, detail, previous_hash, hash
                          from dossier_log
                         where case_number = :number
                         order by position desc
                         limit 1
                        """)
                .param("number", number.value())
                .query(JdbcDossierLog::toEntry)
                .optional();
    }

    /** Those of the cases in which somebody did this at that moment or later. */
    Set<CaseNumber> notedSince(Instant since, Collection<CaseNumber> numbers, String userId, String kind) {
        return jdbc.sql("""
                        select distinct case_number
                          from dossier_log
                         where case_number = any (:numbers) and user_id = :user and kind = :kind and at >= :since
                        """)
                .param("numbers", numbers.stream().map(CaseNumber::value).toArray(String[]::new))
                .param("user", userId)
                .param("kind", kind)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new CaseNumber(row.getString("case_number")))
                .set();
    }

    /**
     * Whether the entry was added: not when there is one at its position. Waits for the end of a transaction that is
     * about to write there.
     */
    boolean add(LogEntry entry) {
        return jdbc.sql("""
                        insert into dossier_log
                               (case_number, position, at, user_id, organisation, kind, detail, previous_hash, hash)
                        values (:number, :position, :at, :user, :organisation, :kind, :detail, :previous, :hash)
                        on conflict (case_number, position) do nothing
                        """)
                        .param("number", entry.caseNumber())
                        .param("position", entry.position())
                        .param("at", entry.at().atOffset(ZoneOffset.UTC))
                        .param("user", entry.userId())
                        .param("organisation", entry.organisation())
                        .param("kind", entry.kind())
                        .param("detail", entry.detail())
                        .param("previous", entry.previousHash())
                        .param("hash", entry.hash())
                        .update()
                == 1;
    }

    /** Newest first, of those before a position. */
    List<LogEntry> before(CaseNumber number, int position, int most) {
        return jdbc.sql("""
                        select case_number, position, at, user_id, organisation, kind, detail, previous_hash, hash
                          from dossier_log
                         where case_number = :number and position < :position
                         order by position desc
                         limit :most
                        """)
                .param("number", number.value())
                .param("position", position)
                .param("most", most)
                .query(JdbcDossierLog::toEntry)
                .list();
    }

    List<LogSummary> summary(CaseNumber number, int most) {
        return jdbc.sql("""
                        select user_id, organisation, kind, count(*) as times, max(at) as last_at
                          from dossier_log
                         where case_number = :number
                         group by user_id, organisation, kind
                         order by last_at desc, user_id, kind
                         limit :most
                        """)
                .param("number", number.value())
                .param("most", most)
                .query((row, rowNumber) -> new LogSummary(
                        row.getString("user_id"),
                        row.getString("organisation"),
                        row.getString("kind"),
                        row.getInt("times"),
                        row.getObject("last_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** All entries that come after a position, in the order of case numbers and positions. */
    List<LogEntry> after(String number, int position, int most) {
        return jdbc.sql("""
                        select case_number, position, at, user_id, organisation, kind, detail, previous_hash, hash
                          from dossier_log
                         where (case_number, position) > (:number, :position)
                         order by case_number, position
                         limit :most
                        """)
                .param("number", number)
                .param("position", position)
                .param("most", most)
                .query(JdbcDossierLog::toEntry)
                .list();
    }

    /** The last entry of each case from before a moment, in the order of case numbers. */
    List<LogHead.Of> heads(Instant before) {
        return jdbc.sql("""
                        select distinct on (case_number) case_number, position, hash
                          from dossier_log
                         where at < :before
                         order by case_number, position desc
                        """)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query((row, rowNumber) ->
                        new LogHead.Of(row.getString("case_number"), row.getInt("position"), row.getString("hash")))
                .list();
    }

    private static LogEntry toEntry(ResultSet row, int rowNumber) throws SQLException {
        return new LogEntry(
                row.getString("case_number"),
                row.getInt("position"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("user_id"),
                row.getString("organisation"),
                row.getString("kind"),
                row.getString("detail"),
                row.getString("previous_hash"),
                row.getString("hash"));
    }
}
