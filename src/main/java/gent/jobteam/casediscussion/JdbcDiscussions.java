package gent.jobteam.casediscussion;

import gent.jobteam.participant.CaseNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code case_discussion} and {@code discussion_preparation}. */
@Repository
class JdbcDiscussions {

    private final JdbcClient jdbc;

    JdbcDiscussions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(AgendaItem item, String userId, Instant now) {
        jdbc.sql("""
                        insert into case_discussion
                               (id, case_number, reason, zone, meets_on, wish, by_name, pseudonym, guest_organisation,
                                put_by_id, put_at)
                        values (:id, :case, :reason, :zone, :meetsOn, :wish, :byName, :pseudonym, :guest, :by, :now)
                        """)
                .param("id", item.id())
                .param("case", item.caseNumber().value())
                .param("reason", item.reason().code())
                .param("zone", item.zone())
                .param("meetsOn", item.meetsOn())
                .param("wish", item.wish())
                .param("byName", item.byName())
                .param("pseudonym", item.pseudonym())
                .param("guest", item.guestOrganisation())
                .param("by", userId)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<AgendaItem> find(UUID id) {
        return jdbc.sql("""
                        select id, case_number, reason, zone, meets_on, wish, by_name, pseudonym, guest_organisation
                          from case_discussion
                         where id = :id
                        """).param("id", id).query(JdbcDiscussions::toItem).optional();
    }

    Optional<AgendaItem> latest(CaseNumber number) {
        return jdbc.sql("""
                        select id, case_number, reason, zone, meets_on, wish, by_name, pseudonym, guest_organisation
                          from case_discussion
                         where case_number = :case
                         order by put_at desc
                         limit 1
                        """)
                .param("case", number.value())
                .query(JdbcDiscussions::toItem)
                .optional();
    }

    Map<LocalDate, Integer> casesByDay(String zone, LocalDate from) {
        var days = new LinkedHashMap<LocalDate, Integer>();
        jdbc.sql("""
                        select meets_on, count(*) as cases
                          from case_discussion
                         where zone = :zone and meets_on >= :from
                         group by meets_on
                         order by meets_on
                         limit 6
                        """).param("zone", zone).param("from", from).query(row -> {
            days.put(row.getObject("meets_on", LocalDate.class), row.getInt("cases"));
        });
        return days;
    }

    Set<String> pseudonyms(String zone, LocalDate day) {
        return jdbc.sql("select pseudonym from case_discussion where zone = :zone and meets_on = :day")
                .param("zone", zone)
                .param("day", day)
                .query(String.class)
                .set();
    }

    void noteGuest(UUID id, boolean comes) {
        jdbc.sql("update case_discussion set guest_comes = :comes where id = :id")
                .param("comes", comes)
                .param("id", id)
                .update();
    }

    void add(UUID id, Preparation preparation, String userId, Instant now) {
        jdbc.sql("""
                        insert into discussion_preparation
                               (discussion_id, questions, team_question, background, needed_expertise, prepared_by_id,
                                prepared_at)
                        values (:id, :questions, :teamQuestion, :background, :expertise, :by, :now)
                        """)
                .param("id", id)
                .param("questions", preparation.questions().toArray(String[]::new))
                .param("teamQuestion", preparation.teamQuestion())
                .param("background", preparation.background())
                .param("expertise", preparation.neededExpertise().toArray(String[]::new))
                .param("by", userId)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Preparation> preparation(UUID id) {
        return jdbc.sql("""
                        select questions, team_question, background, needed_expertise
                          from discussion_preparation
                         where discussion_id = :id
                        """)
                .param("id", id)
                .query((row, number) -> new Preparation(
                        texts(row, "questions"),
                        row.getString("team_question"),
                        row.getString("background"),
                        texts(row, "needed_expertise")))
                .optional();
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }

    private static AgendaItem toItem(ResultSet row, int number) throws SQLException {
        return new AgendaItem(
                row.getObject("id", UUID.class),
                new CaseNumber(row.getString("case_number")),
                Reason.of(row.getString("reason")),
                row.getString("zone"),
                row.getObject("meets_on", LocalDate.class),
                row.getString("wish"),
                row.getBoolean("by_name"),
                row.getString("pseudonym"),
                row.getString("guest_organisation"));
    }
}
