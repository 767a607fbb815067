package gent.jobteam.casediscussion;

import static java.util.stream.Collectors.joining;

import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.DossierLine;
import gent.jobteam.participant.DossierPart;
import gent.jobteam.participant.DossierSection;
import gent.jobteam.platform.LocalTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Case discussions: what the team was asked, what each organisation advised, what was chosen and why. */
@Component
class JdbcDiscussionPart implements DossierPart {

    private static final Map<String, String> OTHERWISE = Map.of(
            "expertiseFirst", "eerst raad gevraagd aan een andere organisatie",
            "postponed", "uitgesteld",
            "withdraws", "de deelnemer trok zich terug",
            "none", "geen advies");

    private final JdbcClient jdbc;

    JdbcDiscussionPart(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public DossierSection section() {
        return DossierSection.DISCUSSIONS;
    }

    @Override
    public List<DossierLine> lines(CaseNumber number) {
        return jdbc.sql("""
                        select d.reason, coalesce(r.held_on, d.meets_on) as day, p.team_question, p.background,
                               r.meeting_outcome, r.outcome, r.why, r.expert_organisation, e.advice as expert_advice,
                               s.name as coach, coalesce(r.noted_by_id, d.put_by_id) as by_id,
                               a.organisations, a.advices
                          from case_discussion d
                          left join discussion_preparation p on p.discussion_id = d.id
                          left join discussion_result r on r.discussion_id = d.id
                          left join expert_advice e on e.discussion_id = d.id
                          left join coach_assignment c on c.discussion_id = d.id
                          left join staff_member s on s.user_id = c.coach_id
                          left join lateral (
                               select array_agg(organisation order by organisation) as organisations,
                                      array_agg(advice order by organisation) as advices
                                 from organisation_advice
                                where discussion_id = d.id) a on true
                         where d.case_number = :number
                         order by d.put_at desc
                         limit 200
                        """)
                .param("number", number.value())
                .query(JdbcDiscussionPart::toLine)
                .list();
    }

    private static DossierLine toLine(ResultSet row, int rowNumber) throws SQLException {
        String outcome = row.getString("meeting_outcome");
        return new DossierLine(
                row.getObject("day", LocalDate.class),
                "Casusoverleg: %s"
                        .formatted(Reason.of(row.getString("reason")).label().toLowerCase(LocalTime.DUTCH)),
                words(row),
                outcome == null ? "op de agenda" : chosen(outcome, row.getString("outcome")),
                row.getString("by_id"),
                outcome == null);
    }

    private static String chosen(String meetingOutcome, String outcome) {
        return meetingOutcome.equals("decided") ? "beslist: " + label(outcome) : label(meetingOutcome);
    }

    private static String label(String outcome) {
        return Arrays.stream(Outcome.values())
                .filter(known -> known.code().equals(outcome))
                .map(Outcome::label)
                .findFirst()
                .orElse(OTHERWISE.getOrDefault(outcome, outcome));
    }

    private static String words(ResultSet row) throws SQLException {
        return Stream.of(
                        row.getString("team_question"),
                        row.getString("background"),
                        advice(row),
                        row.getString("why"),
                        labelled(row.getString("expert_organisation"), row.getString("expert_advice")),
                        labelled("Casemanager", row.getString("coach")))
                .filter(Objects::nonNull)
                .filter(text -> !text.isEmpty())
                .collect(joining("\n"));
    }

    /** One organisation a line; empty when nobody advised. */
    private static String advice(ResultSet row) throws SQLException {
        if (row.getArray("organisations") == null) {
            return "";
        }
        var organisations = (String[]) row.getArray("organisations").getArray();
        var advices = (String[]) row.getArray("advices").getArray();
        return IntStream.range(0, organisations.length)
                .mapToObj(one -> "Advies van %s: %s".formatted(organisations[one], label(advices[one])))
                .collect(joining("\n"));
    }

    private static String labelled(String label, String text) {
        return text == null ? null : "%s: %s".formatted(label, text);
    }
}
