package gent.jobteam.trajectory;

import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.DossierLine;
import gent.jobteam.participant.DossierPart;
import gent.jobteam.participant.DossierSection;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The three-monthly follow-ups in the dossier. */
@Repository
class JdbcFollowUpLines implements DossierPart {

    private static final Map<String, String> FITS = Map.of(
            "yes", "het reguliere aanbod past",
            "no", "het reguliere aanbod past nog niet",
            "unknown", "nog niet duidelijk of het reguliere aanbod past");

    private final JdbcClient jdbc;

    JdbcFollowUpLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public DossierSection section() {
        return DossierSection.PROMISES;
    }

    @Override
    public List<DossierLine> lines(CaseNumber number) {
        return jdbc.sql("""
                        select f.held_on, f.release_score, f.own_release_score, f.regular_offer_fits, f.adjustment, f.by_id
                          from trajectory t
                          join follow_up f on f.trajectory_id = t.id
                         where t.case_number = :case
                         order by f.held_on desc, f.id desc
                         limit 200
                        """)
                .param("case", number.value())
                .query((row, rowNumber) -> DossierLine.past(
                        row.getObject("held_on", LocalDate.class),
                        "Opvolging",
                        row.getString("adjustment"),
                        "schaal om los te laten %s, %s"
                                .formatted(
                                        ReleaseText.of(
                                                row.getObject("release_score", Integer.class),
                                                row.getObject("own_release_score", Integer.class)),
                                        FITS.get(row.getString("regular_offer_fits"))),
                        row.getString("by_id")))
                .list();
    }
}
