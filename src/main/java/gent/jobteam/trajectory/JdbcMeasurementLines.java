package gent.jobteam.trajectory;

import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.DossierLine;
import gent.jobteam.participant.DossierPart;
import gent.jobteam.participant.DossierSection;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** That something was measured, in the dossier; what came of it stands in its charts and tables. */
@Repository
class JdbcMeasurementLines implements DossierPart {

    private final JdbcClient jdbc;

    JdbcMeasurementLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public DossierSection section() {
        return DossierSection.MEASUREMENTS;
    }

    @Override
    public List<DossierLine> lines(CaseNumber number) {
        return jdbc.sql("""
                        select m.measured_on, m.zero, m.together, m.release_score, m.own_release_score, m.by_id
                          from trajectory t
                          join measurement m on m.trajectory_id = t.id
                         where t.case_number = :case
                         order by m.measured_on desc, m.id desc
                         limit 200
                        """)
                .param("case", number.value())
                .query((row, rowNumber) -> DossierLine.past(
                        row.getObject("measured_on", LocalDate.class),
                        row.getBoolean("zero") ? "Nulmeting" : "Meting",
                        "Schaal om los te laten: "
                                + ReleaseText.of(
                                        row.getObject("release_score", Integer.class),
                                        row.getObject("own_release_score", Integer.class)),
                        row.getBoolean("together") ? "samen met de deelnemer" : "uit het dossier",
                        row.getString("by_id")))
                .list();
    }
}
