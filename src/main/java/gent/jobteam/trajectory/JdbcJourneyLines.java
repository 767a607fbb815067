package gent.jobteam.trajectory;

import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.DossierLine;
import gent.jobteam.participant.DossierPart;
import gent.jobteam.participant.DossierSection;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When trajectories began and ended, in the dossier. What was noted about her start is no part of this. */
@Repository
class JdbcJourneyLines implements DossierPart {

    private final JdbcClient jdbc;

    JdbcJourneyLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public DossierSection section() {
        return DossierSection.JOURNEY;
    }

    @Override
    public List<DossierLine> lines(CaseNumber number) {
        return jdbc.sql("""
                        select happened.day, happened.title, happened.running
                          from trajectory t
                          cross join lateral (
                               values (t.started_on, 'Traject begonnen', t.ended_on is null),
                                      (t.ended_on, case t.ending when 'released' then 'Traject afgerond'
                                                                 else 'Traject gestopt' end, false))
                               as happened (day, title, running)
                         where t.case_number = :case and happened.day is not null
                         order by happened.day desc, happened.running
                         limit 200
                        """)
                .param("case", number.value())
                .query((row, rowNumber) -> new DossierLine(
                        row.getObject("day", LocalDate.class),
                        row.getString("title"),
                        "",
                        row.getBoolean("running") ? "loopt" : "",
                        "",
                        row.getBoolean("running")))
                .list();
    }
}
