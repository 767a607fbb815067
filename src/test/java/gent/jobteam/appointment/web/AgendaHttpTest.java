package gent.jobteam.appointment.web;

import static gent.jobteam.testing.Visitor.known;
import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.appointment.Appointments;
import gent.jobteam.appointment.Attendee;
import gent.jobteam.appointment.Interpreter;
import gent.jobteam.appointment.MeetingPlace;
import gent.jobteam.appointment.Plan;
import gent.jobteam.appointment.Slot;
import gent.jobteam.identity.Absence;
import gent.jobteam.identity.StaffDirectory;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.NewCase;
import gent.jobteam.privacy.DossierAccess;
import gent.jobteam.testing.JobteamHttpTest;
import gent.jobteam.testing.TestClock;
import gent.jobteam.testing.Visitor;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@JobteamHttpTest
class AgendaHttpTest {

    private static final Pattern ADDRESS = Pattern.compile("/agenda/([A-Za-z0-9_-]{43})\\.ics");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 8);

    @LocalServerPort
    int port;

    @Autowired
    Appointments appointments;

    @Autowired
    CaseFiles cases;

    @Autowired
    DossierAccess accesses;

    @Autowired
    StaffDirectory staff;

    @Autowired
    TestClock clock;

    private final UUID id = UUID.randomUUID();
    private String number;

    @BeforeEach
    void anAppointmentOfCoach4() {
        List.of("coach4", "coach5").forEach(user -> known(port, user).page("/"));
        var opened = cases.open(new NewCase("Milan Žiga", "", "", "sk", "", "oost", "oc", "", null, "coach4"));
        number = opened.value();
        appointments.plan(
                id,
                opened,
                new Plan(
                        "conversation",
                        new Slot(DAY, LocalTime.of(14, 30), 60),
                        MeetingPlace.HOME,
                        Interpreter.NONE,
                        true,
                        List.of(Attendee.colleague("coach4"))),
                accesses.viewer("coach4").orElseThrow());
    }

    @Test
    void herCalendarReadsHerAppointmentsWithoutNamesAndWithoutSigningIn() throws Exception {
        HttpResponse<String> feed = anybody(make("coach4"));

        assertThat(feed.statusCode()).isEqualTo(200);
        assertThat(feed.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/calendar"));
        assertThat(feed.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(feed.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        var calendar = new CalendarBuilder().build(new StringReader(feed.body()));
        assertThat(calendar.validate(true).getEntries()).isEmpty();
        assertThat(feed.body()).contains(id + "@").doesNotContain("Milan").doesNotContain(number);
    }

    @Test
    void anAddressThatIsOldStoppedOrNeverWasAnswersTheSame() {
        String first = make("coach4");
        String second = make("coach4");
        var replaced = anybody(first);
        assertThat(anybody(second).statusCode()).isEqualTo(200);
        clock.advance(Period.ofYears(1));
        var expired = anybody(second);
        clock.set(TestClock.START);
        var hers = Visitor.signedIn(port, "coach4");
        hers.page("/agenda");
        hers.form("/agenda/adres/stop", Map.of());
        var stopped = anybody(second);
        var never = anybody("/agenda/" + "A".repeat(43) + ".ics");

        for (var answer : List.of(replaced, expired, stopped, never)) {
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).isEqualTo("Deze link werkt niet (meer).");
        }
    }

    @Test
    void whoStandsInSeesTheAppointmentsOfThoseDaysAndNoLongerThanThat() {
        assertThat(known(port, "coach5").page("/agenda").body()).doesNotContain(id.toString());
        staff.noteAbsence(new Absence("coach4", DAY.minusDays(1), DAY.plusDays(1), "coach5"));
        long absence = staff.currentAndComing(200).stream()
                .filter(noted -> noted.absence().userId().equals("coach4"))
                .findFirst()
                .orElseThrow()
                .id();

        assertThat(known(port, "coach5").page("/agenda").body()).contains(id.toString());
        assertThat(anybody(make("coach5")).body()).contains(id + "@");

        staff.endAbsence(absence, LocalDate.EPOCH);
        assertThat(known(port, "coach5").page("/agenda").body()).doesNotContain(id.toString());
    }

    @Test
    void onlyWhoIsSignedInMakesAnAddress() {
        assertThat(new Visitor(port).page("/agenda").statusCode()).isEqualTo(302);
        assertThat(known(port, "beheer").page("/agenda").statusCode()).isIn(403, 404);
    }

    private String make(String user) {
        var hers = Visitor.signedIn(port, user);
        hers.page("/agenda");
        hers.form("/agenda/adres", Map.of());
        var shown = ADDRESS.matcher(hers.page("/agenda").body());
        assertThat(shown.find()).isTrue();
        return shown.group();
    }

    private HttpResponse<String> anybody(String path) {
        return new Visitor(port).get(path);
    }
}
