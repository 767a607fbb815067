package gent.jobteam.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gent.jobteam.appointment.Unplannable.Reason;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.NewCase;
import gent.jobteam.privacy.DossierAccess;
import gent.jobteam.privacy.Viewer;
import gent.jobteam.testing.JobteamTest;
import gent.jobteam.testing.TestClock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who hears what of an appointment, and when. */
@JobteamTest
class AppointmentsOnPostgresTest {

    private static final String NAME = "Галина Тодорова";

    @Autowired
    Appointments appointments;

    @Autowired
    Clashes clashes;

    @Autowired
    CaseFiles cases;

    @Autowired
    DossierAccess accesses;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private CaseNumber number;
    private Viewer coach;
    private final UUID id = UUID.randomUUID();

    @BeforeEach
    void aCaseOfCoach() {
        number = cases.open(new NewCase(NAME, "", "galina@example.org", "bg", "", "noord", "oc", "", null, "coach"));
        coach = accesses.viewer("coach").orElseThrow();
        mailOfCoach("lien@stad.example");
    }

    @AfterEach
    void noAddress() {
        mailOfCoach("");
    }

    @Test
    void whoComesIsInvitedWithoutHerNameAndSheIsToldAndReminded() {
        plan(slot(9, "14:30"));

        assertThat(queued()).hasSize(4);
        Map<String, Object> mail = message("-0-0");
        assertThat(mail)
                .containsEntry("recipient", "lien@stad.example")
                .containsEntry("subject", "Afspraak op 9/03/2026")
                .containsEntry("calendar_method", "REQUEST");
        assertThat(mail.toString()).doesNotContain("Галина").contains("/dossier/afspraakmoment/" + id);
        assertThat(mail.get("body").toString()).doesNotContain(number.value());
        assertThat(Reader.event(mail.get("calendar").toString()).toString()).doesNotContain(number.value());
        assertThat(message("-0-1").get("body").toString()).doesNotContain("/dossier/");
        assertThat(message("-0")).containsEntry("template", "appointment-invitation");
        Reader.read(message("-0").get("calendar").toString());
        assertThat(message("-0-reminder"))
                .containsEntry("template", "appointment-reminder")
                .containsEntry("due", "2026-03-08 10:00");
    }

    @Test
    void aSecondTimeTheSamePagePlansNothingMore() {
        plan(slot(9, "14:30"));
        plan(slot(9, "14:30"));

        assertThat(appointments.open(number, coach)).hasSize(1);
        assertThat(queued()).hasSize(4);
    }

    @Test
    void whoeverKnowsHearsOfAMoveAndTheReminderFollows() {
        plan(slot(9, "14:30"));
        sent();

        appointments.change(id, 0, plan(slot(11, "09:00"), true), coach);

        assertThat(message("-0-reminder")).containsEntry("state", "withdrawn");
        assertThat(message("-1")).containsEntry("template", "appointment-changed");
        assertThat(message("-1-reminder")).containsEntry("due", "2026-03-10 10:00");
        assertThat(message("-1-0").get("body").toString()).startsWith("Gewijzigd");
        var event = Reader.event(message("-1-0").get("calendar").toString());
        assertThat(Reader.value(event, "SEQUENCE")).isEqualTo("1");
        assertThat(Reader.value(event, "DTSTART")).isEqualTo("20260311T090000");
    }

    @Test
    void whoWasNotToldYetIsToldOnceOfHowItIsNow() {
        plan(slot(9, "14:30"));

        appointments.change(id, 0, plan(slot(11, "09:00"), true), coach);

        assertThat(message("-0")).containsEntry("state", "withdrawn");
        assertThat(message("-0-0")).containsEntry("state", "withdrawn");
        assertThat(message("-1")).containsEntry("template", "appointment-invitation");
        assertThat(message("-1-0").get("body").toString()).startsWith("Je bent uitgenodigd");
    }

    @Test
    void thatAnInterpreterWasFoundTellsNobody() {
        plan(slot(9, "14:30"));
        sent();

        Plan found = plan(slot(9, "14:30"), true);
        appointments.change(
                id,
                0,
                new Plan(found.purpose(), found.slot(), found.place(), Interpreter.ARRANGED, true, found.attendees()),
                coach);

        assertThat(queued()).containsExactly("-0-reminder");
        assertThat(appointments.open(id, coach).plan().interpreter()).isEqualTo(Interpreter.ARRANGED);
    }

    @Test
    void whoDoesNotComeAnyMoreGetsACancellation() {
        plan(slot(9, "14:30"));
        sent();

        appointments.change(
                id,
                0,
                new Plan(
                        "conversation",
                        slot(9, "14:30"),
                        MeetingPlace.PHONE,
                        Interpreter.NONE,
                        true,
                        List.of(Attendee.colleague("coach"))),
                coach);

        assertThat(message("-0-1-off")).containsEntry("calendar_method", "CANCEL");
        var event = Reader.event(message("-0-1-off").get("calendar").toString());
        assertThat(Reader.value(event, "SEQUENCE")).isEqualTo("1");
        assertThat(Reader.value(event, "ATTENDEE")).isEqualTo("mailto:hulp@ocmw.example");
    }

    @Test
    void whatIsCalledOffIsToldToWhoKnewAndNobodyIsReminded() {
        plan(slot(9, "14:30"));
        sent();

        appointments.cancel(id, 0, coach);

        assertThat(message("-0-off"))
                .containsEntry("template", "appointment-cancelled")
                .containsEntry("calendar_method", "CANCEL");
        Reader.read(message("-0-off").get("calendar").toString());
        assertThat(message("-0-0-off")).containsEntry("calendar_method", "CANCEL");
        assertThat(message("-0-reminder")).containsEntry("state", "withdrawn");
        assertThat(appointments.open(id, coach).cancelled()).isTrue();
    }

    @Test
    void whatIsCalledOffBeforeAnybodyWasToldSendsNothing() {
        plan(slot(9, "14:30"));

        appointments.cancel(id, 0, coach);

        assertThat(queued()).isEmpty();
    }

    @Test
    void forTomorrowThereIsNoReminderOfTheDayBefore() {
        plan(slot(3, "09:00"));

        assertThat(queued()).containsExactlyInAnyOrder("-0", "-0-0", "-0-1");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 10:00, 60, OVER",
        "2026-03-01, 10:00, 60, OVER",
        "2026-03-29, 02:30, 60, NO_SUCH_HOUR",
        "2026-03-09, 23:30, 30, PAST_MIDNIGHT",
        "2027-03-03, 10:00, 60, TOO_FAR"
    })
    void aMomentThatCannotBeIsRefusedAndTellsNobody(LocalDate day, LocalTime begin, int minutes, Reason reason) {
        assertThatThrownBy(() -> plan(new Slot(day, begin, minutes)))
                .isInstanceOfSatisfying(
                        Unplannable.class, no -> assertThat(no.reason()).isEqualTo(reason));
        assertThat(queued()).isEmpty();
    }

    @Test
    void ofTwoWhoChangeItAtOnceTheSecondSeesThatItChanged() {
        plan(slot(9, "14:30"));
        appointments.change(id, 0, plan(slot(11, "09:00"), true), coach);

        assertThatThrownBy(() -> appointments.cancel(id, 0, coach))
                .isInstanceOfSatisfying(
                        Unplannable.class, no -> assertThat(no.reason()).isEqualTo(Reason.CHANGED));
        assertThat(appointments.open(id, coach).cancelled()).isFalse();
    }

    @Test
    void whatHasBegunStays() {
        plan(slot(9, "14:30"));
        clock.advance(Period.ofDays(7));
        clock.advance(Duration.ofHours(5));

        assertThatThrownBy(() -> appointments.cancel(id, 0, coach)).isInstanceOf(Unplannable.class);
    }

    @Test
    void overlapIsAWarningAndOneAfterTheOtherIsNone() {
        plan(mayDay("14:30"));
        UUID second = UUID.randomUUID();
        UUID third = UUID.randomUUID();
        appointments.plan(second, number, plan(mayDay("15:00"), true), coach);
        appointments.plan(third, number, plan(mayDay("16:00"), false), coach);

        assertThat(clashes.of(appointments.open(second, coach)))
                .containsExactly(
                        "Lien De Vos heeft dan al een afspraak, van 14:30 tot 15:30 uur.",
                        "De deelnemer heeft dan al een afspraak, van 14:30 tot 15:30 uur.");
        assertThat(clashes.of(appointments.open(third, coach))).isEmpty();
    }

    @Test
    void whoHasNothingToDoWithTheCaseSeesAndPlansNothing() {
        plan(slot(9, "14:30"));
        Viewer other = accesses.viewer("coach2").orElseThrow();

        assertThatThrownBy(() -> appointments.open(id, other)).isInstanceOf(NoSuchAppointment.class);
        assertThatThrownBy(() -> appointments.cancel(id, 0, other)).isInstanceOf(NoSuchAppointment.class);
        assertThatThrownBy(() -> appointments.plan(UUID.randomUUID(), number, plan(slot(9, "10:00"), true), other))
                .isInstanceOf(NoSuchAppointment.class);
    }

    private void plan(Slot slot) {
        appointments.plan(id, number, plan(slot, true), coach);
    }

    private static Plan plan(Slot slot, boolean withParticipant) {
        return new Plan(
                "conversation",
                slot,
                MeetingPlace.at("noord"),
                Interpreter.WANTED,
                withParticipant,
                List.of(Attendee.colleague("coach"), Attendee.outside("begeleider OCMW", "hulp@ocmw.example")));
    }

    private static Slot slot(int day, String begin) {
        return new Slot(LocalDate.of(2026, 3, day), LocalTime.parse(begin), 60);
    }

    /** A day on which no other test plans. */
    private static Slot mayDay(String begin) {
        return new Slot(LocalDate.of(2026, 5, 4), LocalTime.parse(begin), 60);
    }

    private void mailOfCoach(String address) {
        jdbc.sql("update staff_member set mail = :mail where user_id = 'coach'")
                .param("mail", address)
                .update();
    }

    private void sent() {
        jdbc.sql("update message set state = 'sent' where case_number = :number and id not like '%reminder'")
                .param("number", number.value())
                .update();
    }

    /** Ends of the ids of what waits. */
    private List<String> queued() {
        return jdbc
                .sql("select id from message where case_number = :number and state = 'queued'")
                .param("number", number.value())
                .query(String.class)
                .list()
                .stream()
                .map(message -> message.replaceFirst("appointment-[0-9a-f-]{36}", ""))
                .toList();
    }

    private Map<String, Object> message(String end) {
        return jdbc.sql("""
                        select *, to_char(due_at at time zone 'Europe/Brussels', 'YYYY-MM-DD HH24:MI') as due
                          from message where id = :id
                        """).param("id", "appointment-" + id + end).query().singleRow();
    }
}
