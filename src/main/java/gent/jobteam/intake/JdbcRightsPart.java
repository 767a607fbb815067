package gent.jobteam.intake;

import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.DossierLine;
import gent.jobteam.participant.DossierPart;
import gent.jobteam.participant.DossierSection;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.partnership.Partnership.Labelled;
import gent.jobteam.platform.LocalTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where the social rights stand; each right is a line without a day of its own. */
@Component
class JdbcRightsPart implements DossierPart {

    private static final Map<String, String> STATES =
            Map.of("OPEN", "nog aan te vragen", "APPLIED", "aangevraagd", "GRANTED", "toegekend");

    private final JdbcClient jdbc;
    private final Partnership partnership;

    JdbcRightsPart(JdbcClient jdbc, Partnership partnership) {
        this.jdbc = jdbc;
        this.partnership = partnership;
    }

    @Override
    public DossierSection section() {
        return DossierSection.RIGHTS;
    }

    @Override
    public List<DossierLine> lines(CaseNumber number) {
        return jdbc.sql("""
                        select note, ocmw_offer, explored_by_id, explored_at, null as code, null as status, 0 as rank
                          from intake_rights_exploration
                         where case_number = :number
                        union all
                        select '', '', '', null, code, status, array_position(array['OPEN', 'APPLIED', 'GRANTED'], status)
                          from intake_right
                         where case_number = :number
                         order by rank, code
                        """).param("number", number.value()).query(this::toLine).list();
    }

    private DossierLine toLine(ResultSet row, int rowNumber) throws SQLException {
        String code = row.getString("code");
        if (code == null) {
            return DossierLine.past(
                    LocalTime.dayOf(
                            row.getObject("explored_at", OffsetDateTime.class).toInstant()),
                    "Sociale rechten verkend",
                    row.getString("note"),
                    "aanbod van het OCMW: " + Offer.label(row.getString("ocmw_offer")),
                    row.getString("explored_by_id"));
        }
        String status = row.getString("status");
        return new DossierLine(null, label(code), "", STATES.get(status), "", !status.equals("GRANTED"));
    }

    private String label(String code) {
        return partnership.rights().stream()
                .filter(right -> right.code().equals(code))
                .map(Labelled::label)
                .findFirst()
                .orElse(code);
    }
}
