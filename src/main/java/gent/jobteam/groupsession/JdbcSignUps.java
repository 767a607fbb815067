package gent.jobteam.groupsession;

import gent.jobteam.participant.CaseNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code session_sign_up}. */
@Repository
class JdbcSignUps {

    private static final String SELECT = """
            select id, session_number, case_number, step_id, state, by_id, told, knows, opinion, words
              from session_sign_up
            """;

    private final JdbcClient jdbc;

    JdbcSignUps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false when this id exists already, and then nothing is added */
    boolean add(SignUp signUp, Instant now) {
        return jdbc.sql("""
                                insert into session_sign_up
                                       (id, session_number, case_number, step_id, state, by_id, at, changed_by_id,
                                        changed_at, told, knows, words)
                                values (:id, :session, :case, :step, :state, :by, :now, :by, :now, :told, :knows, '')
                                on conflict (id) do nothing
                                """)
                        .param("id", signUp.id())
                        .param("session", signUp.session().value())
                        .param("case", signUp.caseNumber().value())
                        .param("step", signUp.step())
                        .param("state", signUp.state().code())
                        .param("by", signUp.byId())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("told", signUp.told())
                        .param("knows", signUp.knows())
                        .update()
                == 1;
    }

    Optional<SignUp> find(UUID id) {
        return jdbc.sql(SELECT + " where id = :id")
                .param("id", id)
                .query(JdbcSignUps::toSignUp)
                .optional();
    }

    /** In no order. */
    List<SignUp> of(SessionNumber session) {
        return jdbc.sql(SELECT + " where session_number = :session")
                .param("session", session.value())
                .query(JdbcSignUps::toSignUp)
                .list();
    }

    /** In no order. */
    List<SignUp> of(CaseNumber number) {
        return jdbc.sql(SELECT + " where case_number = :case limit 500")
                .param("case", number.value())
                .query(JdbcSignUps::toSignUp)
                .list();
    }

    /** Until the end of this transaction her journey does not end; false when it has ended. */
    boolean lockRunning(CaseNumber number) {
        return jdbc.sql("select 1 from case_file where number = :case and ended_at is null for share")
                .param("case", number.value())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** Those of whose session does not take place, whose journey runs and who has no other one on its theme; in no order. */
    List<SignUp> without(SessionNumber session) {
        return jdbc.sql(SELECT + """
                         where session_number = :session and state = 'cancelled'
                           and exists (select 1 from case_file c
                                        where c.number = session_sign_up.case_number and c.ended_at is null)
                           and not exists (select 1
                                             from session_sign_up other
                                             join group_session o on o.number = other.session_number
                                             join group_session s on s.number = :session
                                            where other.case_number = session_sign_up.case_number
                                              and other.state = 'signedUp'
                                              and o.state = 'planned' and o.theme = s.theme)
                        """)
                .param("session", session.value())
                .query(JdbcSignUps::toSignUp)
                .list();
    }

    /** Those of these steps for which somebody is or was signed up and did not cancel. */
    Set<UUID> stepsWithSession(Collection<UUID> steps) {
        return jdbc.sql("""
                        select distinct step_id
                          from session_sign_up
                         where step_id = any (:steps) and state in ('signedUp', 'present', 'absent')
                        """)
                .param("steps", steps.toArray(UUID[]::new))
                .query(UUID.class)
                .set();
    }

    void noteState(UUID id, SignUp.State state, String byId, Instant now) {
        jdbc.sql("""
                        update session_sign_up set state = :state, changed_by_id = :by, changed_at = :now where id = :id
                        """)
                .param("state", state.code())
                .param("by", byId)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    void noteTold(SignUp signUp) {
        jdbc.sql("update session_sign_up set told = :told, knows = :knows where id = :id")
                .param("told", signUp.told())
                .param("knows", signUp.knows())
                .param("id", signUp.id())
                .update();
    }

    void noteOpinion(UUID id, Opinion opinion, String words) {
        jdbc.sql("update session_sign_up set opinion = :opinion, words = :words where id = :id")
                .param("opinion", opinion.code())
                .param("words", words)
                .param("id", id)
                .update();
    }

    private static SignUp toSignUp(ResultSet row, int rowNumber) throws SQLException {
        return new SignUp(
                row.getObject("id", UUID.class),
                new SessionNumber(row.getString("session_number")),
                new CaseNumber(row.getString("case_number")),
                row.getObject("step_id", UUID.class),
                SignUp.State.of(row.getString("state")),
                row.getString("by_id"),
                row.getInt("told"),
                row.getBoolean("knows"),
                Optional.ofNullable(row.getString("opinion"))
                        .flatMap(Opinion::of)
                        .orElse(null),
                row.getString("words"));
    }
}
