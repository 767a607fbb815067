package gent.jobteam.handover;

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
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Guidance on its way to another organisation: the first meeting, the walks together, and how it ended. */
@Component
class JdbcHandoverPart implements DossierPart {

    private static final Map<String, String> REASONS = Map.of(
            "participantDeclined", "de deelnemer wil dit niet",
            "receiverWithdrew", "de organisatie wil of kan niet meer",
            "other", "een andere reden");

    private static final Map<String, String> WALKERS = Map.of(
            "all", "de deelnemer, de nieuwe begeleider en de coach",
            "withoutCoach", "de deelnemer en de nieuwe begeleider",
            "participantAbsent", "de deelnemer kwam niet");

    private final JdbcClient jdbc;

    JdbcHandoverPart(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public DossierSection section() {
        return DossierSection.REFERRALS;
    }

    @Override
    public List<DossierLine> lines(CaseNumber number) {
        return Stream.concat(handovers(number), items(number)).toList();
    }

    /** Who takes over what was open. */
    private Stream<DossierLine> items(CaseNumber number) {
        return jdbc.sql("""
                        select i.label, i.taker, i.reason, i.given_by_id, i.given_at, h.new_guide
                          from handover_item i
                          join handover h on h.id = i.handover_id
                         where h.case_number = :number and h.state <> 'failed'
                         order by i.given_at desc, i.label
                         limit 200
                        """).param("number", number.value()).query(JdbcHandoverPart::toItem).list().stream();
    }

    private static DossierLine toItem(ResultSet row, int rowNumber) throws SQLException {
        String taker =
                switch (row.getString("taker")) {
                    case "receiver" -> "neemt over: " + row.getString("new_guide");
                    case "aftercare" -> "neemt over: onze nazorg";
                    case "participant" -> "doet de deelnemer zelf";
                    default -> "niet meer nodig";
                };
        return DossierLine.past(
                LocalTime.dayOf(row.getObject("given_at", OffsetDateTime.class).toInstant()),
                "Bij de warme overdracht: " + row.getString("label"),
                row.getString("reason"),
                taker,
                row.getString("given_by_id"));
    }

    private Stream<DossierLine> handovers(CaseNumber number) {
        return jdbc.sql("""
                        select met_on as day, state, confirmed_on, failure_reason, null as who, guide_id as by_id,
                               concat_ws(E'\\n', nullif(concat_ws(', ', nullif(new_guide, ''),
                                                                 nullif(new_guide_contact, '')), ''),
                                         'Duo-lopen tot: ' || nullif(end_conditions, ''),
                                         nullif(open_points, ''), nullif(failure_note, '')) as words
                          from handover
                         where case_number = :number
                        union all
                        select w.walked_on, '', null, null, w.who, w.noted_by, w.note
                          from handover_walk w
                          join handover h on h.id = w.handover_id
                         where h.case_number = :number
                         order by day desc
                         limit 200
                        """).param("number", number.value()).query(JdbcHandoverPart::toLine).list().stream();
    }

    private static DossierLine toLine(ResultSet row, int rowNumber) throws SQLException {
        var day = row.getObject("day", LocalDate.class);
        String who = row.getString("who");
        if (who != null) {
            return DossierLine.past(day, "Duo-lopen", row.getString("words"), WALKERS.get(who), row.getString("by_id"));
        }
        return new DossierLine(
                day,
                "Samen kennisgemaakt voor de warme overdracht",
                row.getString("words"),
                state(row),
                row.getString("by_id"),
                row.getString("state").equals("begun"));
    }

    private static String state(ResultSet row) throws SQLException {
        return switch (row.getString("state")) {
            case "released" -> "contact bevestigd op " + LocalTime.show(row.getObject("confirmed_on", LocalDate.class));
            case "failed" ->
                "niet gelukt: "
                        + REASONS.getOrDefault(row.getString("failure_reason"), row.getString("failure_reason"));
            default -> "beide begeleiders gaan samen verder";
        };
    }
}
