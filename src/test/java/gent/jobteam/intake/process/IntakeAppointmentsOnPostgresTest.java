package gent.jobteam.intake.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import gent.jobteam.appointment.Appointment;
import gent.jobteam.appointment.Appointments;
import gent.jobteam.appointment.Attendee;
import gent.jobteam.appointment.Interpreter;
import gent.jobteam.appointment.MeetingPlace;
import gent.jobteam.appointment.Plan;
import gent.jobteam.appointment.Slot;
import gent.jobteam.privacy.DossierAccess;
import gent.jobteam.privacy.Viewer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the forms of the intake plan is an appointment, without typing it twice. */
class IntakeAppointmentsOnPostgresTest extends IntakeTestCase {

    @Autowired
    Appointments appointments;

    @Autowired
    DossierAccess accesses;

    @Autowired
    JdbcClient jdbc;

    private Viewer coach;

    @BeforeEach
    void theCoachLooks() {
        coach = accesses.viewer("coach").orElseThrow();
    }

    @Test
    void thePlannedMeetingIsAnAppointmentOfWhoTookUpHerPart() {
        submit("spoc", "userTask_checkMlp", check());
        submit("coach", "userTask_planMeeting", plan("interpreter"));

        assertThat(only().plan())
                .isEqualTo(new Plan(
                        "triangle",
                        new Slot(LocalDate.of(2026, 3, 9), LocalTime.of(14, 30), 60),
                        MeetingPlace.elsewhere("De Zuidpoort"),
                        Interpreter.WANTED,
                        true,
                        List.of(Attendee.colleague("coach"), Attendee.colleague("spoc"))));
        assertThat(templates()).containsExactly("appointment-invitation", "appointment-reminder");

        submit("welzijn", "userTask_exploreRights", rights());
        assertThat(only().plan().attendees()).extracting(Attendee::userId).containsExactly("coach", "spoc", "welzijn");
        assertThat(templates()).containsExactly("appointment-invitation", "appointment-reminder");
    }

    @Test
    void aLocationOfJobteamIsRecognisedAndProposed() {
        assertThat(shown("coach", "userTask_planMeeting").get("meetingPlace")).isEqualTo("Jobteam Zone Noord");

        var plan = plan("none");
        plan.put("meetingPlace", "jobteam zone noord");
        submit("coach", "userTask_planMeeting", plan);

        assertThat(only().plan().place()).isEqualTo(MeetingPlace.at("noord"));
    }

    @Test
    void whatWasPlannedFromTheDossierIsProposedAndNotDoubled() {
        appointments.plan(
                UUID.randomUUID(),
                number,
                new Plan(
                        "triangle",
                        new Slot(LocalDate.of(2026, 3, 6), LocalTime.of(10, 0), 90),
                        MeetingPlace.HOME,
                        Interpreter.ARRANGED,
                        true,
                        List.of(Attendee.colleague("coach"), Attendee.colleague("bemiddelaar"))),
                coach);

        assertThat(shown("coach", "userTask_planMeeting"))
                .containsEntry("meetingOn", "2026-03-06")
                .containsEntry("meetingAt", "10:00")
                .containsEntry("meetingPlace", "bij de deelnemer thuis");
        submit("coach", "userTask_planMeeting", plan("interpreter"));

        assertThat(only().plan().attendees()).extracting(Attendee::userId).containsExactly("coach", "bemiddelaar");
        assertThat(only().plan().interpreter()).isEqualTo(Interpreter.ARRANGED);
        assertThat(only().plan().slot().day()).isEqualTo("2026-03-09");
    }

    @Test
    void aMovedMeetingMovesItsAppointment() {
        prepare();
        UUID id = only().id();

        submit("coach", "userTask_holdMeeting", moved("2026-03-12", "09:00"));

        assertThat(only().id()).isEqualTo(id);
        assertThat(only().plan().slot()).isEqualTo(new Slot(LocalDate.of(2026, 3, 12), LocalTime.of(9, 0), 60));
    }

    @Test
    void whatIsMovedFromTheDossierIsShownSoInTheTask() {
        prepare();
        Plan plan = only().plan();

        appointments.change(
                only().id(),
                only().version(),
                new Plan(
                        "triangle",
                        new Slot(LocalDate.of(2026, 3, 10), LocalTime.of(11, 0), 60),
                        MeetingPlace.at("noord"),
                        plan.interpreter(),
                        true,
                        plan.attendees()),
                coach);

        assertThat(shown("coach", "userTask_holdMeeting").get("meetingShown"))
                .isEqualTo("10/03/2026 om 11:00, Jobteam Zone Noord");
    }

    @Test
    void aMeetingToWhichNobodyCameIsPlannedAnewAndTheOldOneStays() {
        prepare();
        clock.advance(Period.ofDays(8));

        submit("coach", "userTask_holdMeeting", moved("2026-03-12", "09:00"));

        assertThat(appointments.open(number, coach))
                .extracting(one -> one.plan().slot().day().toString(), Appointment::cancelled)
                .containsExactly(tuple("2026-03-09", false), tuple("2026-03-12", false));
    }

    @Test
    void whoWantsToStopIsNotExpectedAndWhoGoesOnIsAgain() {
        prepare();
        submit("coach", "userTask_holdMeeting", Map.of("triangleOutcome", "withdraws"));
        assertThat(only().cancelled()).isTrue();

        submit(
                "coach",
                "userTask_discussWithdrawal",
                Map.of(
                        "talkedOn", "2026-03-02",
                        "talkedHow", "call",
                        "withdrawalOutcome", "continues",
                        "newMeetingOn", "2026-03-05",
                        "newMeetingAt", "10:15",
                        "newMeetingPlace", "De Zuidpoort"));
        assertThat(appointments.open(number, coach))
                .filteredOn(one -> !one.cancelled())
                .singleElement()
                .satisfies(one -> assertThat(one.plan().slot().day()).isEqualTo("2026-03-05"));
    }

    @Test
    void aMeetingThatWasHeldEarlierIsNotExpectedAnyMore() {
        prepare();

        submit("coach", "userTask_holdMeeting", meeting());

        assertThat(only().cancelled()).isTrue();
    }

    @Test
    void whatIsNotedAfterItBeganInvitesNobody() {
        var plan = plan("none");
        plan.putAll(Map.of("meetingOn", "2026-03-02", "meetingAt", "00:15"));

        submit("coach", "userTask_planMeeting", plan);

        assertThat(appointments.open(number, coach)).isEmpty();
        assertThat(templates()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-03-29, 02:30", "2026-03-09, 23:30", "2027-06-01, 10:00"})
    void anHourThatIsNoneIsRefusedAndNothingIsPlanned(String day, String hour) {
        var plan = plan("none");
        plan.putAll(Map.of("meetingOn", day, "meetingAt", hour));

        assertRefused(() -> submit("coach", "userTask_planMeeting", plan), "");
        assertThat(appointments.open(number, coach)).isEmpty();
    }

    @Test
    void whenTheJourneyEndsNobodyIsExpectedAndNoNewAppointmentIsPromised() {
        prepare();

        cases.end(number, "participantStopped");

        assertThat(jdbc.sql("select state from appointment where case_number = :number")
                        .param("number", number.value())
                        .query(String.class)
                        .single())
                .isEqualTo("cancelled");
        assertThat(templates()).isEmpty();
    }

    private Appointment only() {
        var all = appointments.open(number, coach);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static Map<String, Object> check() {
        var check = mlpCheck("no");
        check.remove("mlpReference");
        return check;
    }

    private static Map<String, Object> plan(String languageHelp) {
        var plan = plan();
        plan.put("languageHelp", languageHelp);
        return plan;
    }

    private static Map<String, Object> moved(String day, String hour) {
        return Map.of(
                "triangleOutcome",
                "moved",
                "newMeetingOn",
                day,
                "newMeetingAt",
                hour,
                "newMeetingPlace",
                "De Zuidpoort");
    }

    /** What she is still to hear. */
    private List<String> templates() {
        return jdbc.sql("select template from message where case_number = :number and state = 'queued' order by id")
                .param("number", number.value())
                .query(String.class)
                .list();
    }
}
