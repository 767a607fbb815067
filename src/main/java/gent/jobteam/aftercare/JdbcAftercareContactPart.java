package gent.jobteam.aftercare;

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

/** How it went after the trajectory, and what was done where it did not go well. */
@Component
class JdbcAftercareContactPart implements DossierPart {

    private static final Map<String, String> TITLES = Map.of(
            "contact", "Nazorgcontact",
            "coaching", "Coaching op de werkvloer",
            "jobCoach", "Job- en taalcoach",
            "relapse", "Samen beslist na terugval");

    private static final Map<String, String> STATES = Map.ofEntries(
            Map.entry("fine", "het gaat goed"),
            Map.entry("needsCoaching", "er is steun nodig op het werk"),
            Map.entry("relapse", "er is opnieuw begeleiding nodig"),
            Map.entry("declines", "wil geen nazorg meer"),
            Map.entry("notReached", "niet bereikt"),
            Map.entry("found", "gevonden"),
            Map.entry("notNeeded", "niet meer nodig"),
            Map.entry("relapseTrajectory", "opnieuw begeleiding"),
            Map.entry("relapseDiscussion", "overleg met het team"),
            Map.entry("aftercare", "de nazorg loopt door"));

    private final JdbcClient jdbc;

    JdbcAftercareContactPart(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public DossierSection section() {
        return DossierSection.CONTACTS;
    }

    @Override
    public List<DossierLine> lines(CaseNumber number) {
        return jdbc.sql("""
                        select 'contact' as kind, c.held_on, c.result as state, c.work_since, c.noted_by_id, c.noted_at,
                               concat_ws(E'\\n', 'Waarde: ' || nullif(c.value_question, ''),
                                         'Ging fout: ' || nullif(c.failure_question, '')) as words
                          from aftercare_contact c join aftercare a on a.id = c.aftercare_id
                         where a.case_number = :number
                        union all
                        select 'coaching', w.last_held_on, '', null, w.noted_by_id, w.noted_at, ''
                          from workplace_coaching w join aftercare a on a.id = w.aftercare_id
                         where a.case_number = :number
                        union all
                        select 'jobCoach', null, j.result, null, j.noted_by_id, j.noted_at, j.organisation
                          from job_coach_search j join aftercare a on a.id = j.aftercare_id
                         where a.case_number = :number
                        union all
                        select 'relapse', null, r.decision, null, r.noted_by_id, r.noted_at, r.reason
                          from relapse r join aftercare a on a.id = r.aftercare_id
                         where a.case_number = :number
                         order by noted_at desc
                         limit 200
                        """)
                .param("number", number.value())
                .query(JdbcAftercareContactPart::toLine)
                .list();
    }

    private static DossierLine toLine(ResultSet row, int rowNumber) throws SQLException {
        var heldOn = row.getObject("held_on", LocalDate.class);
        var workSince = row.getObject("work_since", LocalDate.class);
        String state = STATES.getOrDefault(row.getString("state"), "");
        return DossierLine.past(
                heldOn != null
                        ? heldOn
                        : LocalTime.dayOf(
                                row.getObject("noted_at", OffsetDateTime.class).toInstant()),
                TITLES.get(row.getString("kind")),
                row.getString("words"),
                workSince == null ? state : "%s; aan het werk sinds %s".formatted(state, LocalTime.show(workSince)),
                row.getString("noted_by_id"));
    }
}
