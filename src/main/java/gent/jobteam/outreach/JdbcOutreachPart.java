package gent.jobteam.outreach;

import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.DossierLine;
import gent.jobteam.participant.DossierPart;
import gent.jobteam.participant.DossierSection;
import gent.jobteam.platform.LocalTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Talks with somebody who did not want to go on, and plans to reach somebody whom nobody found. */
@Component
class JdbcOutreachPart implements DossierPart {

    private static final Map<String, String> REASONS = Map.of(
            "work", "heeft werk of een opleiding",
            "otherHelp", "krijgt al hulp van een andere dienst",
            "notNow", "nu is niet het goede moment",
            "moved", "verhuist of is verhuisd",
            "notForMe", "vindt dat Jobteam niet past",
            "unknown", "wil of kan het niet zeggen");

    private static final Map<String, String> SEEKERS =
            Map.of("mediator", "een bemiddelaar", "coach", "de coach", "seekOut", "de coach gaat nog eens langs");

    private final JdbcClient jdbc;

    JdbcOutreachPart(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public DossierSection section() {
        return DossierSection.CONTACTS;
    }

    /** What was remembered of a talk stands with the contact that it was. */
    @Override
    public List<DossierLine> lines(CaseNumber number) {
        return jdbc.sql("""
                        select held_on, noted_at, stops, reason, '' as contact_by, null::date as from_day, '' as note,
                               by_id
                          from withdrawal_talk
                         where case_number = :number
                        union all
                        select null, noted_at, null, '', contact_by, from_day, note, by_id
                          from unreached_plan
                         where case_number = :number
                         order by noted_at desc
                         limit 200
                        """)
                .param("number", number.value())
                .query(JdbcOutreachPart::toLine)
                .list();
    }

    private static DossierLine toLine(ResultSet row, int rowNumber) throws SQLException {
        var heldOn = row.getObject("held_on", LocalDate.class);
        if (heldOn == null) {
            return DossierLine.past(
                    LocalTime.dayOf(
                            row.getObject("noted_at", OffsetDateTime.class).toInstant()),
                    "Afgesproken hoe we verder zoeken",
                    row.getString("note"),
                    "%s, vanaf %s"
                            .formatted(
                                    SEEKERS.get(row.getString("contact_by")),
                                    LocalTime.show(row.getObject("from_day", LocalDate.class))),
                    row.getString("by_id"));
        }
        return DossierLine.past(
                heldOn,
                "Gesprek over stoppen",
                "",
                row.getBoolean("stops")
                        ? "stopt: " + REASONS.getOrDefault(row.getString("reason"), row.getString("reason"))
                        : "gaat toch verder",
                row.getString("by_id"));
    }
}
