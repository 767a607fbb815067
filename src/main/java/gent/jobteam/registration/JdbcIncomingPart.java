package gent.jobteam.registration;

import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.DossierLine;
import gent.jobteam.participant.DossierPart;
import gent.jobteam.participant.DossierSection;
import gent.jobteam.platform.LocalTime;
import gent.jobteam.registration.Announced.Need;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who announced her, who feels the need, where to find her, and whether the referrer may hear the result. */
@Component
class JdbcIncomingPart implements DossierPart {

    private final JdbcClient jdbc;

    JdbcIncomingPart(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public DossierSection section() {
        return DossierSection.QUESTIONS;
    }

    @Override
    public List<DossierLine> lines(CaseNumber number) {
        return jdbc.sql("""
                        select by_herself, organisation, place, need, may_hear_result, received_at
                          from incoming_registration
                         where case_number = :number
                        """)
                .param("number", number.value())
                .query(JdbcIncomingPart::toLine)
                .list();
    }

    private static DossierLine toLine(ResultSet row, int rowNumber) throws SQLException {
        boolean herself = row.getBoolean("by_herself");
        String place = row.getString("place");
        String need = Need.valueOf(row.getString("need")).label();
        String result = row.getBoolean("may_hear_result")
                ? "de toeleider mag het resultaat horen"
                : "de toeleider hoort het resultaat niet";
        return DossierLine.past(
                LocalTime.dayOf(
                        row.getObject("received_at", OffsetDateTime.class).toInstant()),
                herself ? "Meldde zichzelf aan" : "Aangemeld door een toeleider",
                place.isEmpty() ? "" : "Te vinden: " + place,
                "wie voelt de nood aan stappen naar werk: " + need.toLowerCase(LocalTime.DUTCH)
                        + (herself ? "" : "; " + result),
                "");
    }
}
