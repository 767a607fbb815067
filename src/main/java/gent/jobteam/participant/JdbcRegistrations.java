package gent.jobteam.participant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code registration}. */
@Repository
class JdbcRegistrations {

    private static final String SELECT =
            "select id, case_number, question, guided_since, registered_by_id from registration ";

    private final JdbcClient jdbc;

    JdbcRegistrations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Registration registration, Instant now) {
        jdbc.sql("""
                        insert into registration
                               (id, case_number, question, guided_since, registered_by_id, noted_at)
                        values (:id, :case, :question, :since, :by, :now)
                        """)
                .param("id", registration.id())
                .param("case", registration.caseNumber().value())
                .param("question", registration.question())
                .param("since", registration.guidedSince())
                .param("by", registration.registeredById())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Registration> find(UUID id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(JdbcRegistrations::toRegistration)
                .optional();
    }

    Optional<Registration> of(CaseNumber number) {
        return jdbc.sql(SELECT + "where case_number = :case")
                .param("case", number.value())
                .query(JdbcRegistrations::toRegistration)
                .optional();
    }

    private static Registration toRegistration(ResultSet row, int rowNumber) throws SQLException {
        return new Registration(
                row.getObject("id", UUID.class),
                new CaseNumber(row.getString("case_number")),
                row.getString("question"),
                row.getObject("guided_since", LocalDate.class),
                row.getString("registered_by_id"));
    }
}
