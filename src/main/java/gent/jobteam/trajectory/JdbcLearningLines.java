package gent.jobteam.trajectory;

import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.DossierLine;
import gent.jobteam.participant.DossierPart;
import gent.jobteam.participant.DossierSection;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.partnership.Partnership.Persona;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which persona was chosen, and that something was learned; what was learned stands on the page of measurements. */
@Repository
class JdbcLearningLines implements DossierPart {

    private final JdbcClient jdbc;
    private final Partnership partnership;

    JdbcLearningLines(JdbcClient jdbc, Partnership partnership) {
        this.jdbc = jdbc;
        this.partnership = partnership;
    }

    @Override
    public DossierSection section() {
        return DossierSection.MEASUREMENTS;
    }

    @Override
    public List<DossierLine> lines(CaseNumber number) {
        return jdbc.sql("""
                        select chosen_on as day, persona, version, by_id
                          from persona_choice
                         where case_number = :case
                        union all
                        select (written_at at time zone 'Europe/Brussels')::date, '', 0, author_id
                          from learning_note
                         where case_number = :case
                         order by day desc
                         limit 200
                        """).param("case", number.value()).query(this::line).list();
    }

    private DossierLine line(ResultSet row, int rowNumber) throws SQLException {
        String persona = row.getString("persona");
        String label = partnership
                .persona(persona, row.getInt("version"))
                .map(Persona::label)
                .orElse(persona);
        return DossierLine.past(
                row.getObject("day", LocalDate.class),
                persona.isEmpty() ? "Leernotitie gemaakt" : "Persona gekozen",
                "",
                label,
                row.getString("by_id"));
    }
}
