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
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.NewCase;
import gent.jobteam.privacy.DossierAccess;
import gent.jobteam.privacy.DossierLog;
import gent.jobteam.privacy.Viewer;
import gent.jobteam.testing.JobteamHttpTest;
import gent.jobteam.testing.TestClock;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who receives people sees who comes today, and nothing more of them. */
@JobteamHttpTest
class ReceptionHttpTest {

    private static final String NAME = "محمد <b>العلي</b>";

    @LocalServerPort
    int port;

    @Autowired
    Appointments appointments;

    @Autowired
    CaseFiles cases;

    @Autowired
    DossierAccess accesses;

    @Autowired
    DossierLog log;

    @Autowired
    StaffDirectory staff;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private CaseNumber number;
    private Viewer coach;
    private final UUID id = UUID.randomUUID();

    @BeforeEach
    void somebodyIsExpectedToday() {
        List.of("onthaal", "coach8").forEach(user -> known(port, user).page("/"));
        number = cases.open(new NewCase(NAME, "0470 99 88 77", "", "ar", "", "west", "oc", "", null, "coach8"));
        coach = accesses.viewer("coach8").orElseThrow();
        appointments.plan(id, number, plan(clock.today(), "18:15", MeetingPlace.at("west"), true), coach);
    }

    @AfterEach
    void nobodyElseIsExpected() {
        jdbc.sql("update appointment set state = 'cancelled' where location = 'west'")
                .update();
    }

    @Test
    void theListSaysWhenWhoAndForWhomAndNothingElse() {
        String page = list("west");

        assertThat(page)
                .contains("18.15", "محمد &lt;b&gt;العلي&lt;/b&gt;", "Tarik El Amrani")
                .doesNotContain(number.value(), "0470", "Gesprek", "/dossier/");
    }

    @Test
    void withoutALocationThereAreNoNames() {
        var page = known(port, "onthaal").page("/balie?locatie=nergens");

        assertThat(page.body()).contains("Kies waar je mensen ontvangt.").doesNotContain("محمد");
    }

    @Test
    void atAnotherLocationSomebodyElseIsExpected() {
        assertThat(list("oost")).doesNotContain("محمد");
    }

    @Test
    void whoComesOnAnotherDayAtHomeOrNotHerselfIsNotOnIt() {
        planned(plan(clock.today().plusDays(1), "10:00", MeetingPlace.at("west"), true), "Aziz Morgen");
        planned(plan(clock.today(), "18:00", MeetingPlace.HOME, true), "Aziz Thuis");
        planned(plan(clock.today(), "18:00", MeetingPlace.at("west"), false), "Aziz Zonder");
        UUID off = planned(plan(clock.today(), "18:00", MeetingPlace.at("west"), true), "Aziz Afgezegd");
        appointments.cancel(off, 0, coach);

        assertThat(list("west")).contains("محمد").doesNotContain("Aziz");
    }

    @Test
    void thatANameWasReadStandsInItsLogOnceADay() {
        list("west");
        list("west");

        assertThat(log.before(number, Integer.MAX_VALUE, 20))
                .filteredOn(entry -> entry.userId().equals("onthaal"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.detail()).isEqualTo("RECEPTION"));
        assertThat(known(port, "coach8")
                        .page("/dossier/%s/inzage".formatted(number))
                        .body())
                .contains("las de naam op de lijst van de balie");
    }

    @Test
    void whoHasComeIsSeenByHerCoach() {
        assertThat(post("onthaal", "er").statusCode()).isEqualTo(302);

        String since = "is er sinds %d.%02d uur";
        var now = clock.instant().atZone(gent.jobteam.platform.LocalTime.ZONE);
        String shown = since.formatted(now.getHour(), now.getMinute());
        assertThat(list("west")).contains(shown);
        assertThat(known(port, "coach8").page("/agenda").body()).contains(shown);
        assertThat(known(port, "coach8").page("/dossier/" + number).body()).contains(shown);

        post("onthaal", "niet-er");
        assertThat(list("west")).doesNotContain(shown);
        assertThat(log.before(number, Integer.MAX_VALUE, 20))
                .filteredOn(entry -> entry.kind().equals(DossierLog.CHANGED))
                .extracting(entry -> entry.detail())
                .contains("ARRIVED", "NOT_ARRIVED");
    }

    @Test
    void whoWasNotedAndComesAnotherDayIsNotThereYet() {
        post("onthaal", "er");
        Plan tomorrow = plan(clock.today().plusDays(1), "10:00", MeetingPlace.at("west"), true);
        appointments.change(id, 0, tomorrow, coach);

        assertThat(known(port, "onthaal").page("/balie").body()).doesNotContain("محمد");
        assertThat(appointments.open(id, coach).arrivedAt()).isNull();
        assertThat(post("onthaal", "er").statusCode()).isEqualTo(302);
        assertThat(appointments.open(id, coach).arrivedAt()).isNull();
    }

    @Test
    void whoStandsInIsNamed() {
        staff.noteAbsence(new Absence("coach8", clock.today(), clock.today(), "coach9"));
        long absence = staff.currentAndComing(200).stream()
                .filter(noted -> noted.absence().userId().equals("coach8"))
                .findFirst()
                .orElseThrow()
                .id();
        try {
            assertThat(list("west")).contains("Ionela Popescu").doesNotContain("Tarik");
        } finally {
            staff.endAbsence(absence, LocalDate.EPOCH);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"coach8", "spoc4", "welzijn4", "coordinatie", "stuurgroep", "beheer"})
    void nobodyElseSeesTheList(String user) {
        assertThat(known(port, user).page("/balie?locatie=west").statusCode()).isIn(403, 404);
        assertThat(post(user, "er").statusCode()).isIn(403, 404);
        assertThat(appointments.open(id, coach).arrivedAt()).isNull();
    }

    private UUID planned(Plan plan, String name) {
        UUID other = UUID.randomUUID();
        var opened = cases.open(new NewCase(name, "", "", "ar", "", "west", "oc", "", null, "coach8"));
        appointments.plan(other, opened, plan, coach);
        return other;
    }

    private static Plan plan(LocalDate day, String begin, MeetingPlace place, boolean withParticipant) {
        return new Plan(
                "conversation",
                new Slot(day, LocalTime.parse(begin), 30),
                place,
                Interpreter.NONE,
                withParticipant,
                List.of(Attendee.colleague("coach8")));
    }

    private String list(String location) {
        var answer = known(port, "onthaal").page("/balie?locatie=" + location);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private HttpResponse<String> post(String user, String what) {
        return known(port, user).form("/balie/%s/%s".formatted(id, what), Map.of());
    }
}
