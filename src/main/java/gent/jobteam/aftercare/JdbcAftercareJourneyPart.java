package gent.jobteam.aftercare;

import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.DossierLine;
import gent.jobteam.participant.DossierPart;
import gent.jobteam.participant.DossierSection;
import gent.jobteam.platform.LocalTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When aftercare began, and work that proved durable. */
@Component
class JdbcAftercareJourneyPart implements DossierPart {

    private final JdbcClient jdbc;

    JdbcAftercareJourneyPart(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public DossierSection section() {
        return DossierSection.JOURNEY;
    }

    @Override
    public List<DossierLine> lines(CaseNumber number) {
        return jdbc.sql("""
                        select trajectory_ended_on as day, null::date as work_since
                          from aftercare
                         where case_number = :number
                        union all
                        select reached_on, work_since
                          from durable_employment
                         where case_number = :number
                         order by day desc
                         limit 200
                        """)
                .param("number", number.value())
                .query(JdbcAftercareJourneyPart::toLine)
                .list();
    }

    private static DossierLine toLine(ResultSet row, int rowNumber) throws SQLException {
        var workSince = row.getObject("work_since", LocalDate.class);
        return DossierLine.past(
                row.getObject("day", LocalDate.class),
                workSince == null ? "Nazorg begonnen" : "Duurzaam werk",
                "",
                workSince == null ? "" : "zonder onderbreking aan het werk sinds " + LocalTime.show(workSince),
                "");
    }
}
