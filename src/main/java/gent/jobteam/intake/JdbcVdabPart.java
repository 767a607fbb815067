package gent.jobteam.intake;

import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.DossierLine;
import gent.jobteam.participant.DossierPart;
import gent.jobteam.participant.DossierSection;
import gent.jobteam.platform.LocalTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the SPOC found in MLP, and what was agreed with the counsellor of a running trajectory. */
@Component
class JdbcVdabPart implements DossierPart {

    private static final Map<String, String> STATES = Map.of(
            "yes", "er loopt een traject in MLP",
            "no", "geen lopend traject in MLP",
            "unknown", "MLP was niet te zien",
            "suffices", "het lopende traject volstaat",
            "combination", "het traject loopt verder, samen met Jobteam",
            "ends", "het lopende traject stopt");

    private final JdbcClient jdbc;

    JdbcVdabPart(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public DossierSection section() {
        return DossierSection.VDAB;
    }

    @Override
    public List<DossierLine> lines(CaseNumber number) {
        return jdbc.sql("""
                        select 'MLP en aanbod nagekeken' as title, mlp_active as state, complementarity as offer,
                               concat_ws(E'\\n', nullif(fitting_offer, ''), 'MLP-lijn ' || nullif(mlp_reference, ''))
                                   as words,
                               checked_by_id as by_id, checked_at as at
                          from intake_mlp_check
                         where case_number = :number
                        union all
                        select 'Afgestemd met ' || counsellor, outcome, '', stays_with_vdab, aligned_by_id, aligned_at
                          from intake_mlp_alignment
                         where case_number = :number
                         order by at desc
                        """)
                .param("number", number.value())
                .query(JdbcVdabPart::toLine)
                .list();
    }

    private static DossierLine toLine(ResultSet row, int rowNumber) throws SQLException {
        String offer = row.getString("offer");
        String state = STATES.get(row.getString("state"));
        return DossierLine.past(
                LocalTime.dayOf(row.getObject("at", OffsetDateTime.class).toInstant()),
                row.getString("title"),
                row.getString("words"),
                offer.isEmpty() ? state : "%s; regulier aanbod: %s".formatted(state, Offer.label(offer)),
                row.getString("by_id"));
    }
}
