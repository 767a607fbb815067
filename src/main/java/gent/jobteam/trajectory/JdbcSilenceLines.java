package gent.jobteam.trajectory;

import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.DossierLine;
import gent.jobteam.participant.DossierPart;
import gent.jobteam.participant.DossierSection;
import gent.jobteam.platform.LocalTime;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Silences and what the team agreed on about them, in the dossier. */
@Repository
class JdbcSilenceLines implements DossierPart {

    private final JdbcClient jdbc;

    JdbcSilenceLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public DossierSection section() {
        return DossierSection.CONTACTS;
    }

    @Override
    public List<DossierLine> lines(CaseNumber number) {
        return jdbc.sql("""
                        select noted.day, noted.words, noted.other_day, noted.by_id, noted.agreed, noted.last_contact
                          from silence s
                          cross join lateral (
                               select s.noticed_on as day, '' as words, s.ended_on as other_day, '' as by_id,
                                      false as agreed, s.last_contact
                               union all
                               select a.made_on, a.words, a.seek_again, a.by_id, true, s.last_contact
                                 from silence_agreement a
                                where a.silence_id = s.id) as noted
                         where s.case_number = :case
                         order by noted.day desc, noted.agreed desc
                         limit 200
                        """)
                .param("case", number.value())
                .query((row, rowNumber) -> {
                    LocalDate day = row.getObject("day", LocalDate.class);
                    LocalDate other = row.getObject("other_day", LocalDate.class);
                    return row.getBoolean("agreed")
                            ? DossierLine.past(
                                    day,
                                    "Afgesproken hoe we verder zoeken",
                                    row.getString("words"),
                                    "opnieuw kijken op " + LocalTime.show(other),
                                    row.getString("by_id"))
                            : silence(day, row.getObject("last_contact", LocalDate.class), other);
                })
                .list();
    }

    private static DossierLine silence(LocalDate noticed, LocalDate lastContact, LocalDate ended) {
        return new DossierLine(
                noticed,
                "Stilte opgemerkt",
                "Laatste contact op %s.".formatted(LocalTime.show(lastContact)),
                ended == null ? "duurt voort" : "voorbij sinds " + LocalTime.show(ended),
                "",
                ended == null);
    }
}
