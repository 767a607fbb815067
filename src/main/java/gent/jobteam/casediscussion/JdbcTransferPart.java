package gent.jobteam.casediscussion;

import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.DossierLine;
import gent.jobteam.participant.DossierPart;
import gent.jobteam.participant.DossierSection;
import gent.jobteam.platform.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** That the case went to another case manager; the reason is for who decides about it. */
@Component
class JdbcTransferPart implements DossierPart {

    private final JdbcClient jdbc;

    JdbcTransferPart(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public DossierSection section() {
        return DossierSection.JOURNEY;
    }

    @Override
    public List<DossierLine> lines(CaseNumber number) {
        return jdbc.sql("""
                        select c.transferred_at, coalesce(f.name, c.from_id) as former, coalesce(n.name, c.to_id) as present,
                               c.by_id
                          from case_transfer c
                          left join staff_member f on f.user_id = c.from_id
                          left join staff_member n on n.user_id = c.to_id
                         where c.case_number = :case
                         order by c.id desc
                         limit 200
                        """)
                .param("case", number.value())
                .query((row, rowNumber) -> DossierLine.past(
                        LocalTime.dayOf(row.getObject("transferred_at", OffsetDateTime.class)
                                .toInstant()),
                        "Andere casemanager",
                        "",
                        "van %s naar %s".formatted(row.getString("former"), row.getString("present")),
                        row.getString("by_id")))
                .list();
    }
}
