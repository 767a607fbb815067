package gent.jobteam.groupsession;

import static java.util.stream.Collectors.joining;

import gent.jobteam.appointment.MeetingPlace;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.DossierLine;
import gent.jobteam.participant.DossierPart;
import gent.jobteam.participant.DossierSection;
import gent.jobteam.partnership.Partnership;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sessions among the steps of the dossier: signed up, was there or not, and what she said of it. */
@Repository
class JdbcSessionLines implements DossierPart {

    private final JdbcClient jdbc;
    private final Partnership partnership;

    JdbcSessionLines(JdbcClient jdbc, Partnership partnership) {
        this.jdbc = jdbc;
        this.partnership = partnership;
    }

    @Override
    public DossierSection section() {
        return DossierSection.STEPS;
    }

    @Override
    public List<DossierLine> lines(CaseNumber number) {
        return jdbc.sql("""
                        select s.title, s.theme, s.on_day, s.begins_at, s.location, s.place, u.state, u.by_id, u.opinion,
                               u.words, t.kind as step_kind
                          from session_sign_up u
                          join group_session s on s.number = u.session_number
                          left join trajectory_step t on t.id = u.step_id
                         where u.case_number = :case
                         order by s.on_day desc, s.begins_at desc, u.id
                         limit 200
                        """).param("case", number.value()).query(this::line).list();
    }

    private DossierLine line(ResultSet row, int rowNumber) throws SQLException {
        var state = SignUp.State.of(row.getString("state"));
        String location = row.getString("location");
        var place = location == null ? MeetingPlace.elsewhere(row.getString("place")) : MeetingPlace.at(location);
        String opinion = Optional.ofNullable(row.getString("opinion"))
                .flatMap(Opinion::of)
                .map(found -> "Vond het: " + found.label().toLowerCase(gent.jobteam.platform.LocalTime.DUTCH) + ".")
                .orElse("");
        String step = Optional.ofNullable(row.getString("step_kind"))
                .flatMap(partnership::stepKind)
                .map(kind -> "Bij de stap: " + kind.label() + ".")
                .orElse("");
        return new DossierLine(
                row.getObject("on_day", LocalDate.class),
                "Sessie: %s (%s)".formatted(row.getString("title"), partnership.sessionTheme(row.getString("theme"))),
                Stream.of(
                                "%tR uur, %s."
                                        .formatted(
                                                row.getObject("begins_at", LocalTime.class), place.shown(partnership)),
                                step,
                                opinion,
                                row.getString("words"))
                        .filter(text -> !text.isEmpty())
                        .collect(joining("\n")),
                state.label(),
                row.getString("by_id"),
                state == SignUp.State.SIGNED_UP);
    }
}
