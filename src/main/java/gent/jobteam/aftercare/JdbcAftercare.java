package gent.jobteam.aftercare;

import gent.jobteam.participant.CaseNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code aftercare}, {@code aftercare_contact} and {@code durable_employment}. */
@Repository
class JdbcAftercare {

    private final JdbcClient jdbc;

    JdbcAftercare(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(AftercareFile file, Instant now) {
        jdbc.sql("""
                        insert into aftercare (id, case_number, trajectory_ended_on, begun_at)
                        values (:id, :case, :endedOn, :now)
                        """)
                .param("id", file.id())
                .param("case", file.caseNumber().value())
                .param("endedOn", file.trajectoryEndedOn())
                .param("now", utc(now))
                .update();
    }

    /** @throws org.springframework.dao.EmptyResultDataAccessException when there is no such aftercare */
    AftercareFile get(UUID id) {
        return jdbc.sql("select id, case_number, trajectory_ended_on from aftercare where id = :id")
                .param("id", id)
                .query((row, number) -> new AftercareFile(
                        row.getObject("id", UUID.class),
                        new CaseNumber(row.getString("case_number")),
                        row.getObject("trajectory_ended_on", LocalDate.class)))
                .single();
    }

    void add(UUID id, int moment, AftercareContact contact, String userId, Instant now) {
        jdbc.sql("""
                        insert into aftercare_contact
                               (aftercare_id, moment_number, held_on, result, at_work, work_since, value_question,
                                failure_question, noted_by_id, noted_at)
                        values (:id, :moment, :on, :result, :atWork, :workSince, :value, :failure, :by, :now)
                        """)
                .param("id", id)
                .param("moment", moment)
                .param("on", contact.on())
                .param("result", contact.result())
                .param("atWork", contact.atWork().orElse(null))
                .param("workSince", contact.workSince().orElse(null))
                .param("value", contact.valueQuestion())
                .param("failure", contact.failureQuestion())
                .param("by", userId)
                .param("now", utc(now))
                .update();
    }

    Optional<AftercareContact> latestReached(UUID id) {
        return jdbc.sql("""
                        select result, held_on, at_work, work_since, value_question, failure_question
                          from aftercare_contact
                         where aftercare_id = :id and result <> 'notReached'
                         order by held_on desc, id desc
                         limit 1
                        """)
                .param("id", id)
                .query((row, number) -> new AftercareContact(
                        row.getString("result"),
                        row.getObject("held_on", LocalDate.class),
                        Optional.ofNullable(row.getObject("at_work", Boolean.class)),
                        Optional.ofNullable(row.getObject("work_since", LocalDate.class)),
                        row.getString("value_question"),
                        row.getString("failure_question")))
                .optional();
    }

    Optional<LocalDate> lastDayWithoutWork(UUID id) {
        return jdbc.sql("""
                        select held_on
                          from aftercare_contact
                         where aftercare_id = :id and not at_work
                         order by held_on desc
                         limit 1
                        """).param("id", id).query(LocalDate.class).optional();
    }

    /** Whether work was counted as durable in the case of this aftercare. */
    boolean isDurableKnown(UUID id) {
        return jdbc.sql("""
                        select exists (
                               select from durable_employment d
                                 join aftercare a on a.case_number = d.case_number
                                where a.id = :id)
                        """).param("id", id).query(Boolean.class).single();
    }

    /** A second time has no effect. */
    void addDurable(AftercareFile file, LocalDate since, LocalDate reachedOn, Instant now) {
        jdbc.sql("""
                        insert into durable_employment (case_number, aftercare_id, work_since, reached_on, noted_at)
                        values (:case, :id, :since, :reachedOn, :now)
                        on conflict (case_number) do nothing
                        """)
                .param("case", file.caseNumber().value())
                .param("id", file.id())
                .param("since", since)
                .param("reachedOn", reachedOn)
                .param("now", utc(now))
                .update();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
