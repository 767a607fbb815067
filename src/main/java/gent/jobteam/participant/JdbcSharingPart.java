package gent.jobteam.participant;

import static java.util.stream.Collectors.joining;

import gent.jobteam.partnership.Partnership;
import gent.jobteam.partnership.Partnership.Labelled;
import gent.jobteam.platform.LocalTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the person agreed to share, refused or withdrew; the newest one counts. */
@Component
class JdbcSharingPart implements DossierPart {

    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final Partnership partnership;
    private final Clock clock;

    JdbcSharingPart(JdbcClient jdbc, Partnership partnership, Clock clock) {
        this.jdbc = jdbc;
        this.partnership = partnership;
        this.clock = clock;
    }

    @Override
    public DossierSection section() {
        return DossierSection.SHARING;
    }

    @Override
    public List<DossierLine> lines(CaseNumber number) {
        return jdbc.sql("""
                        select agreed, circles, life_domains, language, until_day, explained_by_id, noted_at,
                               lag(agreed) over (order by id) as agreed_before,
                               lead(id) over (order by id) is null as newest
                          from sharing_agreement
                         where case_number = :number
                         order by id desc
                         limit :most
                        """)
                .param("number", number.value())
                .param("most", MOST)
                .query(this::toLine)
                .list();
    }

    private DossierLine toLine(ResultSet row, int rowNumber) throws SQLException {
        boolean agreed = row.getBoolean("agreed");
        var until = row.getObject("until_day", LocalDate.class);
        boolean over = until != null && until.isBefore(LocalTime.dayOf(clock.instant()));
        boolean newest = row.getBoolean("newest");
        return new DossierLine(
                LocalTime.dayOf(row.getObject("noted_at", OffsetDateTime.class).toInstant()),
                title(agreed, row.getBoolean("agreed_before")),
                words(row, agreed),
                state(agreed, newest, over, until),
                row.getString("explained_by_id"),
                agreed && newest && !over);
    }

    private static String title(boolean agreed, boolean agreedBefore) {
        if (agreed) {
            return "Akkoord om te delen";
        }
        return agreedBefore ? "Akkoord ingetrokken" : "Geen akkoord om te delen";
    }

    private static String state(boolean agreed, boolean newest, boolean over, LocalDate until) {
        if (!newest) {
            return "geldt niet meer";
        }
        if (!agreed) {
            return "we delen niets";
        }
        if (over) {
            return "verlopen op " + LocalTime.show(until);
        }
        return until == null ? "geldt" : "geldt tot en met " + LocalTime.show(until);
    }

    private String words(ResultSet row, boolean agreed) throws SQLException {
        var words = new ArrayList<String>();
        if (agreed) {
            words.add("Met: " + labels(row, "circles", partnership.sharingCircles(), "alle partners"));
            words.add("Over: " + labels(row, "life_domains", partnership.lifeDomains(), "alles wat nodig is"));
        }
        words.add("Uitgelegd in: " + partnership.languageLabel(row.getString("language")));
        return String.join("\n", words);
    }

    private static String labels(ResultSet row, String column, List<Labelled> known, String noLimit)
            throws SQLException {
        var codes = List.of((String[]) row.getArray(column).getArray());
        return codes.isEmpty()
                ? noLimit
                : known.stream()
                        .filter(label -> codes.contains(label.code()))
                        .map(Labelled::label)
                        .collect(joining(", "));
    }
}
