package gent.jobteam.trajectory;

import static java.util.stream.Collectors.joining;

import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.DossierLine;
import gent.jobteam.participant.DossierPart;
import gent.jobteam.participant.DossierSection;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.platform.LocalTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How the work is divided with VDAB, in the dossier. */
@Repository
class JdbcCombinationLines implements DossierPart {

    private final JdbcClient jdbc;
    private final Partnership partnership;

    JdbcCombinationLines(JdbcClient jdbc, Partnership partnership) {
        this.jdbc = jdbc;
        this.partnership = partnership;
    }

    @Override
    public DossierSection section() {
        return DossierSection.VDAB;
    }

    @Override
    public List<DossierLine> lines(CaseNumber number) {
        return jdbc.sql("""
                        select c.assessment, c.remaining_task, c.agreed_on, c.agreed_by_id, c.ended_on,
                               array(select d.life_domain from combination_domain d
                                      where d.combination_id = c.id and d.held_by = 'vdab') as vdab,
                               array(select d.life_domain from combination_domain d
                                      where d.combination_id = c.id and d.held_by = 'partnership') as ours
                          from trajectory t
                          join combination c on c.trajectory_id = t.id
                         where t.case_number = :case
                         order by c.agreed_on desc, c.id desc
                         limit 200
                        """).param("case", number.value()).query(this::line).list();
    }

    private DossierLine line(ResultSet row, int rowNumber) throws SQLException {
        LocalDate ended = row.getObject("ended_on", LocalDate.class);
        String task = row.getString("remaining_task");
        return new DossierLine(
                row.getObject("agreed_on", LocalDate.class),
                "Combinatietraject met VDAB",
                "VDAB: %s. Wij: %s.\n%s%s"
                        .formatted(
                                labels(row, "vdab"),
                                labels(row, "ours"),
                                row.getString("assessment"),
                                task.isEmpty() ? "" : "\nOnze taak: " + task),
                ended == null ? "loopt" : "voorbij sinds " + LocalTime.show(ended),
                row.getString("agreed_by_id"),
                ended == null);
    }

    private String labels(ResultSet row, String column) throws SQLException {
        List<String> codes = Arrays.asList((String[]) row.getArray(column).getArray());
        return codes.isEmpty()
                ? "niets"
                : codes.stream().map(partnership::lifeDomainLabel).sorted().collect(joining(", "));
    }
}
