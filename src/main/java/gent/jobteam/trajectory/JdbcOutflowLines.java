package gent.jobteam.trajectory;

import static java.util.stream.Collectors.joining;

import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.DossierLine;
import gent.jobteam.participant.DossierPart;
import gent.jobteam.participant.DossierSection;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.partnership.Partnership.Outcome;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How trajectories came out, in the dossier. */
@Repository
class JdbcOutflowLines implements DossierPart {

    private final JdbcClient jdbc;
    private final Partnership partnership;

    JdbcOutflowLines(JdbcClient jdbc, Partnership partnership) {
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
                        select o.outcome, o.outcome_on, o.release_score, o.own_release_score, o.soft_domains,
                               o.soft_outcomes, o.value_question, o.failure_question, o.by_id
                          from trajectory t
                          join outflow o on o.trajectory_id = t.id
                         where t.case_number = :case
                         order by o.outcome_on desc
                         limit 200
                        """).param("case", number.value()).query(this::line).list();
    }

    private DossierLine line(ResultSet row, int rowNumber) throws SQLException {
        String code = row.getString("outcome");
        String label = partnership.outcomes().stream()
                .filter(outcome -> outcome.code().equals(code))
                .map(Outcome::label)
                .findFirst()
                .orElse(code);
        String domains = Arrays.stream((String[]) row.getArray("soft_domains").getArray())
                .map(partnership::lifeDomainLabel)
                .collect(joining(", "));
        return DossierLine.past(
                row.getObject("outcome_on", LocalDate.class),
                "Uitstroom: " + label,
                Stream.of(
                                said("Ging vooruit: ", domains),
                                said("", row.getString("soft_outcomes")),
                                said("Wat telde: ", row.getString("value_question")),
                                said("Wat niet werkte: ", row.getString("failure_question")))
                        .filter(text -> !text.isEmpty())
                        .collect(joining("\n")),
                "schaal om los te laten "
                        + ReleaseText.of(
                                row.getObject("release_score", Integer.class),
                                row.getObject("own_release_score", Integer.class)),
                row.getString("by_id"));
    }

    private static String said(String before, String text) {
        return text.isEmpty() ? "" : before + text;
    }
}
