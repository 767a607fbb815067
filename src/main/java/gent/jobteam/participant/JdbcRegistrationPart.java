package gent.jobteam.participant;

import gent.jobteam.platform.LocalTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the person asked when she came to us. */
@Component
class JdbcRegistrationPart implements DossierPart {

    private final JdbcClient jdbc;

    JdbcRegistrationPart(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public DossierSection section() {
        return DossierSection.QUESTIONS;
    }

    @Override
    public List<DossierLine> lines(CaseNumber number) {
        return jdbc.sql("""
                        select question, guided_since, registered_by_id, noted_at
                          from registration
                         where case_number = :number
                        """)
                .param("number", number.value())
                .query(JdbcRegistrationPart::toLine)
                .list();
    }

    private static DossierLine toLine(ResultSet row, int rowNumber) throws SQLException {
        var guidedSince = row.getObject("guided_since", LocalDate.class);
        return DossierLine.past(
                LocalTime.dayOf(row.getObject("noted_at", OffsetDateTime.class).toInstant()),
                "Aanmelding",
                row.getString("question"),
                guidedSince == null ? "" : "begeleid door een vorig project sinds " + LocalTime.show(guidedSince),
                row.getString("registered_by_id"));
    }
}
