package gent.jobteam.personaldata;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code erasure_request}, {@code erasure_ledger} and {@code anonymous_outcome}. */
@Repository
class JdbcErasures {

    private static final String SELECT = """
            select id, participant_id, case_numbers, reason, asked_by_id, asked_at
              from erasure_request
             where state = 'asked'
            """;

    private final JdbcClient jdbc;

    JdbcErasures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nothing happens when it was asked for this person already. */
    void ask(ErasureRequest request) {
        jdbc.sql("""
                        insert into erasure_request
                               (id, participant_id, case_numbers, reason, asked_by_id, asked_at, state)
                        values (:id, :person, :numbers, :reason, :by, :at, 'asked')
                        on conflict do nothing
                        """)
                .param("id", request.id())
                .param("person", request.participantId())
                .param("numbers", request.caseNumbers().toArray(String[]::new))
                .param("reason", request.reason().code())
                .param("by", request.askedById())
                .param("at", utc(request.askedAt()))
                .update();
    }

    List<ErasureRequest> open() {
        return jdbc.sql(SELECT + " order by asked_at limit 200")
                .query(JdbcErasures::toRequest)
                .list();
    }

    /** Whoever else wants to decide waits for this transaction. */
    Optional<ErasureRequest> lock(UUID id) {
        return jdbc.sql(SELECT + " and id = :id for update")
                .param("id", id)
                .query(JdbcErasures::toRequest)
                .optional();
    }

    void decide(UUID id, String state, String userId, Instant now) {
        jdbc.sql("update erasure_request set state = :state, decided_by_id = :by, decided_at = :at where id = :id")
                .param("state", state)
                .param("by", userId)
                .param("at", utc(now))
                .param("id", id)
                .update();
    }

    boolean hasRunningCase(UUID person) {
        return jdbc.sql("select exists (select 1 from case_file where participant_id = :person and ended_at is null)")
                .param("person", person)
                .query(Boolean.class)
                .single();
    }

    /** People of whom no case runs, whose last case ended before this moment; the longest ago first. */
    List<EndedPerson> endedBefore(Instant moment, boolean guided, int most) {
        return jdbc.sql("""
                        select c.participant_id, array_agg(c.number order by c.opened_at) as numbers,
                               max(c.ended_at) as last_end
                          from case_file c
                         group by c.participant_id
                        having bool_and(c.ended_at is not null)
                           and max(c.ended_at) < :moment
                           and bool_or(exists (select 1 from trajectory t where t.case_number = c.number)) = :guided
                         order by max(c.ended_at)
                         limit :most
                        """)
                .param("moment", utc(moment))
                .param("guided", guided)
                .param("most", most)
                .query((row, number) -> new EndedPerson(
                        row.getObject("participant_id", UUID.class),
                        List.of((String[]) row.getArray("numbers").getArray()),
                        row.getObject("last_end", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** @param lastEnd moment at which her last case ended (UTC) */
    record EndedPerson(UUID person, List<String> caseNumbers, Instant lastEnd) {}

    boolean exists(UUID person) {
        return jdbc.sql("select exists (select 1 from participant where id = :person)")
                .param("person", person)
                .query(Boolean.class)
                .single();
    }

    /** What remains to be counted of ended cases; the levels stand in the order of the codes of the outcomes. */
    void count(UUID person, String[] codes, String[] levels) {
        jdbc.sql("""
                        insert into anonymous_outcome (channel, zone, level, opened_month, ended_month, cases)
                        select c.channel, c.zone,
                               case when exists (select 1 from trajectory t where t.case_number = c.number)
                                    then coalesce((select l.level
                                                     from trajectory t
                                                     join outflow o on o.trajectory_id = t.id
                                                     join unnest(cast(:codes as text[]), cast(:levels as text[])) l (code, level)
                                                       on l.code = o.outcome
                                                    where t.case_number = c.number
                                                    order by t.started_on desc
                                                    limit 1), 'NONE')
                                    else 'REACHED' end as level,
                               date_trunc('month', c.opened_at at time zone 'Europe/Brussels')::date,
                               date_trunc('month', c.ended_at at time zone 'Europe/Brussels')::date,
                               count(*)
                          from case_file c
                         where c.participant_id = :person and c.ended_at is not null
                         group by 1, 2, 3, 4, 5
                        on conflict (channel, zone, level, opened_month, ended_month)
                        do update set cases = anonymous_outcome.cases + excluded.cases
                        """)
                .param("person", person)
                .param("codes", codes)
                .param("levels", levels)
                .update();
    }

    void enter(UUID person, List<String> caseNumbers, Instant now) {
        jdbc.sql("""
                        insert into erasure_ledger (participant_id, case_numbers, erased_at)
                        values (:person, :numbers, :at)
                        on conflict do nothing
                        """)
                .param("person", person)
                .param("numbers", caseNumbers.toArray(String[]::new))
                .param("at", utc(now))
                .update();
    }

    /** Numbers of the cases of everybody who was erased, by id, in the order of erasing. */
    Map<UUID, List<String>> ledger() {
        var people = new LinkedHashMap<UUID, List<String>>();
        jdbc.sql("select participant_id, case_numbers from erasure_ledger order by erased_at, participant_id")
                .query(row -> {
                    people.put(row.getObject("participant_id", UUID.class), List.of((String[])
                            row.getArray("case_numbers").getArray()));
                });
        return people;
    }

    private static ErasureRequest toRequest(ResultSet row, int number) throws SQLException {
        String code = row.getString("reason");
        return new ErasureRequest(
                row.getObject("id", UUID.class),
                row.getObject("participant_id", UUID.class),
                List.of((String[]) row.getArray("case_numbers").getArray()),
                Arrays.stream(ErasureRequest.Reason.values())
                        .filter(reason -> reason.code().equals(code))
                        .findFirst()
                        .orElseThrow(),
                row.getString("asked_by_id"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
