package gent.jobteam.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.appointment.Agenda;
import gent.jobteam.appointment.Appointments;
import gent.jobteam.appointment.Attendee;
import gent.jobteam.appointment.Interpreter;
import gent.jobteam.appointment.MeetingPlace;
import gent.jobteam.appointment.Plan;
import gent.jobteam.appointment.Reception;
import gent.jobteam.appointment.Slot;
import gent.jobteam.identity.Absence;
import gent.jobteam.identity.NotedAbsence;
import gent.jobteam.identity.Role;
import gent.jobteam.identity.StaffDirectory;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.NewCase;
import gent.jobteam.privacy.Viewer;
import gent.jobteam.testing.JobteamTest;
import gent.jobteam.testing.TestClock;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The list at reception and an agenda ask as much of the database on a full day as on an empty one. */
@JobteamTest
@Import(CountedDatabase.class)
class AppointmentStatementsTest {

    private static final Viewer COACH = new Viewer("coach6", Set.of(Role.COACH), "Stad Gent");
    private static final Viewer RECEPTIONIST = new Viewer("onthaal", Set.of(Role.ADMINISTRATION), "Stad Gent");

    @Autowired
    Appointments appointments;

    @Autowired
    Reception reception;

    @Autowired
    Agenda agenda;

    @Autowired
    StaffDirectory staff;

    @Autowired
    CaseFiles cases;

    @Autowired
    TestClock clock;

    @Autowired
    StatementCount count;

    private CaseNumber number;

    @BeforeEach
    void somebodyComesToAColleagueWhoIsAway() {
        number = cases.open(new NewCase("Ibtissam", "", "", "nl", "", "oost", "oc", "", null, COACH.userId()));
        cases.assignManager(number, COACH.userId());
        staff.noteAbsence(new Absence(COACH.userId(), clock.today(), clock.today(), "coach7"));
        plan(12);
    }

    @AfterEach
    void nobodyIsAway() {
        cases.end(number, "test");
        staff.currentAndComing(200).stream()
                .filter(noted -> noted.absence().userId().equals(COACH.userId()))
                .map(NotedAbsence::id)
                .toList()
                .forEach(id -> staff.endAbsence(id, clock.today().minusDays(1)));
    }

    @Test
    void aFullDayAsksNoMoreOfReceptionThanAQuietOne() {
        reception.expected("oost", RECEPTIONIST);
        List<String> few = count.during(() -> reception.expected("oost", RECEPTIONIST));
        fillTheDay();

        List<String> many = count.during(() -> reception.expected("oost", RECEPTIONIST));

        assertThat(many).hasSameSizeAs(few);
    }

    @Test
    void aFullDayAsksNoMoreOfAnAgendaThanAQuietOne() {
        String feed = agenda.makeFeed("coach7");
        List<String> few = count.during(() -> agenda.feed(feed));
        fillTheDay();

        List<String> many = count.during(() -> agenda.feed(feed));

        assertThat(agenda.of("coach7")).hasSizeGreaterThanOrEqualTo(6);
        assertThat(many).hasSameSizeAs(few);
    }

    private void fillTheDay() {
        for (int hour = 13; hour < 18; hour++) {
            plan(hour);
        }
    }

    private void plan(int hour) {
        appointments.plan(
                UUID.randomUUID(),
                number,
                new Plan(
                        "conversation",
                        new Slot(clock.today(), LocalTime.of(hour, 0), 60),
                        MeetingPlace.at("oost"),
                        Interpreter.NONE,
                        true,
                        List.of(Attendee.colleague(COACH.userId()))),
                COACH);
    }
}
