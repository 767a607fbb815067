package gent.jobteam.intake;

import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.DossierLine;
import gent.jobteam.participant.DossierPart;
import gent.jobteam.participant.DossierSection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Conversations with a candidate who wanted to stop around the triangle meeting. */
@Component
class JdbcWithdrawalPart implements DossierPart {

    private final JdbcClient jdbc;

    JdbcWithdrawalPart(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public DossierSection section() {
        return DossierSection.CONTACTS;
    }

    @Override
    public List<DossierLine> lines(CaseNumber number) {
        return jdbc.sql("""
                        select talked_on, stops, reason, may_contact, noted_by_id
                          from intake_withdrawal
                         where case_number = :number
                         order by id desc
                         limit 200
                        """)
                .param("number", number.value())
                .query(JdbcWithdrawalPart::toLine)
                .list();
    }

    private static DossierLine toLine(ResultSet row, int rowNumber) throws SQLException {
        return DossierLine.past(
                row.getObject("talked_on", LocalDate.class),
                "Gesprek over stoppen",
                row.getString("reason"),
                state(row.getBoolean("stops"), row.getBoolean("may_contact")),
                row.getString("noted_by_id"));
    }

    private static String state(boolean stops, boolean mayContact) {
        if (!stops) {
            return "gaat toch verder";
        }
        return mayContact ? "stopt; we mogen later nog contact opnemen" : "stopt; wil geen contact meer";
    }
}
