package gent.jobteam.trajectory;

import static java.util.stream.Collectors.joining;

import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.DossierLine;
import gent.jobteam.participant.DossierPart;
import gent.jobteam.participant.DossierSection;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.partnership.Partnership.StepKind;
import gent.jobteam.platform.LocalTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every step of the trajectories in the dossier, on the day on which it ended; before that, on the day it was chosen. */
@Repository
class JdbcStepLines implements DossierPart {

    /** How a step went or stands; what a called process answered is only told to be done. */
    private static final Map<String, String> STATES = Map.ofEntries(
            Map.entry("planned", "gepland"),
            Map.entry("open", "loopt"),
            Map.entry("done", "klaar"),
            Map.entry("movedAlong", "gaat elders verder"),
            Map.entry("ended", "gestopt"),
            Map.entry("succeeded", "gelukt"),
            Map.entry("partly", "voor een deel gelukt"),
            Map.entry("failed", "niet gelukt"),
            Map.entry("dropped", "niet meer nodig"));

    private final JdbcClient jdbc;
    private final Partnership partnership;

    JdbcStepLines(JdbcClient jdbc, Partnership partnership) {
        this.jdbc = jdbc;
        this.partnership = partnership;
    }

    @Override
    public DossierSection section() {
        return DossierSection.STEPS;
    }

    @Override
    public List<DossierLine> lines(CaseNumber number) {
        return jdbc.sql("""
                        select s.kind, s.need, s.note, s.life_domain, s.state, s.result,
                               coalesce(s.closed_at, s.asked_at) as at, s.closed_at is null as running,
                               coalesce(s.closed_by_id, s.asked_by_id) as by_id
                          from trajectory t
                          join trajectory_step s on s.trajectory_id = t.id
                         where t.case_number = :case
                         order by running desc, at desc, s.id
                         limit 200
                        """).param("case", number.value()).query(this::line).list();
    }

    private DossierLine line(ResultSet row, int rowNumber) throws SQLException {
        String state = row.getString("state");
        String result = row.getString("result");
        String domain = row.getString("life_domain");
        String kind =
                partnership.stepKind(row.getString("kind")).map(StepKind::label).orElse(row.getString("kind"));
        String about = domain == null ? "" : partnership.lifeDomainLabel(domain);
        return new DossierLine(
                LocalTime.dayOf(row.getObject("at", OffsetDateTime.class).toInstant()),
                about.isEmpty() || about.equals(kind) ? kind : kind + " (" + about + ")",
                Stream.of(row.getString("need"), row.getString("note"))
                        .filter(text -> !text.isEmpty())
                        .collect(joining("\n")),
                state.equals("done") && STATES.containsKey(result == null ? "" : result)
                        ? STATES.get(result)
                        : STATES.get(state),
                row.getString("by_id"),
                row.getBoolean("running"));
    }
}
