package gent.jobteam.intake;

import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.DossierLine;
import gent.jobteam.participant.DossierPart;
import gent.jobteam.participant.DossierSection;
import gent.jobteam.partnership.Partnership;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The question at the triangle meeting, and the question behind it per life domain. */
@Component
class JdbcTriangleMeetingPart implements DossierPart {

    private static final Map<String, String> NEED = Map.of("yes", "ja", "no", "nee", "unknown", "niet geweten");

    private final JdbcClient jdbc;
    private final Partnership partnership;

    JdbcTriangleMeetingPart(JdbcClient jdbc, Partnership partnership) {
        this.jdbc = jdbc;
        this.partnership = partnership;
    }

    @Override
    public DossierSection section() {
        return DossierSection.QUESTIONS;
    }

    @Override
    public List<DossierLine> lines(CaseNumber number) {
        return jdbc.sql("""
                        select held_on, noted_by_id, candidate_present, need_by_person, need_by_referrer, question,
                               null as life_domain, 0 as position
                          from intake_meeting
                         where case_number = :number
                        union all
                        select m.held_on, m.noted_by_id, true, '', '', q.question, q.life_domain, q.position
                          from intake_life_question q
                          join intake_meeting m on m.case_number = q.case_number
                         where q.case_number = :number
                         order by position
                        """).param("number", number.value()).query(this::toLine).list();
    }

    private DossierLine toLine(ResultSet row, int rowNumber) throws SQLException {
        String domain = row.getString("life_domain");
        return DossierLine.past(
                row.getObject("held_on", LocalDate.class),
                domain == null
                        ? "Driehoeksoverleg"
                        : "Vraag achter de vraag: %s".formatted(partnership.lifeDomainLabel(domain)),
                row.getString("question"),
                domain == null ? state(row) : "",
                row.getString("noted_by_id"));
    }

    private static String state(ResultSet row) throws SQLException {
        return "%sintensieve hulp nodig? kandidaat: %s, toeleider: %s"
                .formatted(
                        row.getBoolean("candidate_present") ? "" : "de kandidaat koos om niet te komen; ",
                        NEED.get(row.getString("need_by_person")),
                        NEED.get(row.getString("need_by_referrer")));
    }
}
