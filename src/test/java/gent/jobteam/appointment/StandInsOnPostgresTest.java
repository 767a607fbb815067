package gent.jobteam.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.identity.Absence;
import gent.jobteam.identity.Leftovers;
import gent.jobteam.identity.NotedAbsence;
import gent.jobteam.identity.Role;
import gent.jobteam.identity.StaffDirectory;
import gent.jobteam.identity.StaffMember;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.NewCase;
import gent.jobteam.privacy.DossierAccess;
import gent.jobteam.testing.JobteamTest;
import gent.jobteam.testing.TestClock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A colleague is away on the day of an appointment: there and back. */
@JobteamTest
class StandInsOnPostgresTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    @Autowired
    Appointments appointments;

    @Autowired
    Agenda agenda;

    @Autowired
    Leftovers leftovers;

    @Autowired
    StaffDirectory staff;

    @Autowired
    CaseFiles cases;

    @Autowired
    DossierAccess accesses;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private final String suffix = UUID.randomUUID().toString().substring(0, 8);
    private final String away = "away" + suffix;
    private final String first = "first" + suffix;
    private final String second = "second" + suffix;
    private final UUID id = UUID.randomUUID();
    private CaseNumber number;

    @BeforeEach
    void anAppointmentOnTuesday() {
        coach(away, "Nadezhda Ilieva");
        coach(first, "Yusuf");
        coach(second, "Anneleen Van den Bossche");
        number = cases.open(new NewCase("Gulnara", "", "", "nl", "", "noord", "oc", "", null, away));
        cases.assignManager(number, away);
        appointments.plan(id, number, plan("10:00"), accesses.viewer(away).orElseThrow());
        sent();
    }

    @AfterEach
    void nobodyStays() {
        cases.end(number, "test");
        jdbc.sql("delete from absence where user_id in (:users)")
                .param("users", List.of(away, first, second))
                .update();
        jdbc.sql("delete from staff_member where user_id in (:users)")
                .param("users", List.of(away, first, second))
                .update();
    }

    @Test
    void whoStandsInThatDayIsInvitedAndNothingSaysWhoIsMet() {
        absent(DAY, DAY, first);

        var mail = message("-for-" + away + "-1");
        assertThat(mail)
                .containsEntry("recipient", mail(first))
                .containsEntry("calendar_method", "REQUEST")
                .containsEntry("subject", "Afspraak op 10/03/2026");
        assertThat(mail.get("body").toString())
                .startsWith("Je vervangt die dag Nadezhda Ilieva")
                .doesNotContain("Gulnara");
        var event = Reader.event(mail.get("calendar").toString());
        assertThat(Reader.value(event, "SEQUENCE")).isEqualTo("1");
        assertThat(Reader.value(event, "UID")).startsWith(id.toString());
    }

    @Test
    void anAbsenceOnOtherDaysInvitesNobody() {
        absent(DAY.plusDays(1), DAY.plusDays(9), first);

        assertThat(toStandIns()).isEmpty();
    }

    @Test
    void whenSheIsBackInTimeTheInvitationIsTakenBack() {
        absent(clock.today(), DAY, first);
        sent();

        clock.advance(Period.ofDays(2));
        staff.endAbsence(noted(away), clock.today());

        assertThat(message("-for-" + away + "-1-off"))
                .containsEntry("recipient", mail(first))
                .containsEntry("calendar_method", "CANCEL");
        assertThat(Reader.value(
                        Reader.event(message("-for-" + away + "-1-off")
                                .get("calendar")
                                .toString()),
                        "SEQUENCE"))
                .isEqualTo("2");
    }

    @Test
    void anInvitationThatDidNotLeaveIsNotSentAtAll() {
        absent(DAY, DAY, first);

        staff.endAbsence(noted(away), DAY.minusDays(1));

        assertThat(message("-for-" + away + "-1")).containsEntry("state", "withdrawn");
        assertThat(toStandIns()).hasSize(1);
    }

    @Test
    void anotherSubstituteIsInvitedInsteadOfTheFirst() {
        absent(DAY, DAY, first);
        sent();

        absent(DAY, DAY, second);

        assertThat(message("-for-" + away + "-1-off")).containsEntry("recipient", mail(first));
        assertThat(message("-for-" + away + "-2")).containsEntry("recipient", mail(second));
    }

    @Test
    void aSubstituteWhoIsAwayHerselfIsStoodInForByHerOwn() {
        absent(DAY, DAY, first);
        sent();

        staff.noteAbsence(new Absence(first, DAY, DAY, second));

        assertThat(message("-for-" + away + "-1-off")).containsEntry("recipient", mail(first));
        assertThat(message("-for-" + away + "-2")).containsEntry("recipient", mail(second));
    }

    @Test
    void withoutASubstituteNobodyIsInvitedAndTheAppointmentIsCounted() {
        absent(DAY, DAY, null);

        assertThat(toStandIns()).isEmpty();
        assertThat(agenda.countOf(away, DAY, DAY)).isOne();
        assertThat(agenda.countOf(away, DAY.plusDays(1), DAY.plusDays(30))).isZero();
    }

    @Test
    void whatMovesOrIsCalledOffIsToldToWhoStandsIn() {
        absent(DAY, DAY, first);
        sent();
        var viewer = accesses.viewer(away).orElseThrow();

        appointments.change(id, 0, plan("15:00"), viewer);

        var moved = message("-for-" + away + "-3");
        assertThat(moved).containsEntry("recipient", mail(first));
        assertThat(moved.get("body").toString()).startsWith("Gewijzigd");
        assertThat(Reader.value(Reader.event(moved.get("calendar").toString()), "DTSTART"))
                .isEqualTo("20260310T150000");
        sent();

        appointments.cancel(id, 1, viewer);

        assertThat(message("-for-" + away + "-3-off"))
                .containsEntry("recipient", mail(first))
                .containsEntry("calendar_method", "CANCEL");
    }

    @Test
    void theCalendarOfWhoIsAwayKeepsItWithAMarkAndThatOfWhoStandsInShowsIt() {
        absent(DAY, DAY, first);

        assertThat(agenda.feed(agenda.makeFeed(away)).orElseThrow()).contains("Afspraak Jobteam (je bent afwezig)");
        assertThat(agenda.feed(agenda.makeFeed(first)).orElseThrow())
                .contains("Afspraak Jobteam")
                .doesNotContain("afwezig");
    }

    @Test
    void aCaseThatGoesToAnotherCoachTakesItsAppointmentsAlong() {
        cases.assignManager(number, second);

        assertThat(appointments
                        .open(id, accesses.viewer(second).orElseThrow())
                        .plan()
                        .attendees())
                .extracting(Attendee::userId)
                .containsExactly(second);
        assertThat(message("-1-0")).containsEntry("recipient", mail(second));
        assertThat(message("-0-0-off")).containsEntry("recipient", mail(away));
    }

    @Test
    void whoStoodInAndTakesTheCaseOverKeepsItInHerCalendar() {
        absent(DAY, DAY, first);
        sent();

        cases.assignManager(number, first);

        assertThat(toStandIns()).containsExactly("appointment-" + id + "-for-" + away + "-1");
        assertThat(message("-2-0")).containsEntry("recipient", mail(first));
        var event = Reader.event(message("-2-0").get("calendar").toString());
        assertThat(Reader.value(event, "SEQUENCE")).isEqualTo("2");
    }

    @Test
    void whoStandsInForTwoKeepsItWhenOneOfThemIsBack() {
        var both = List.of(Attendee.colleague(away), Attendee.colleague(second));
        appointments.change(
                id, 0, plan("10:00").with(both), accesses.viewer(away).orElseThrow());
        absent(DAY, DAY, first);
        staff.noteAbsence(new Absence(second, DAY, DAY, first));
        sent();

        staff.endAbsence(noted(second), DAY.minusDays(1));

        assertThat(toStandIns()).hasSize(2).noneMatch(message -> message.endsWith("-off"));
    }

    @Test
    void whatALeaverStillHasIsToldUntilItIsEmpty() {
        assertThat(leftovers.of(away)).contains("1 lopend dossier", "1 afspraak");

        cases.assignManager(number, second);

        assertThat(leftovers.of(away)).isEmpty();
        assertThat(leftovers.of(second)).contains("1 lopend dossier", "1 afspraak");
    }

    private void absent(LocalDate from, LocalDate until, String substitute) {
        staff.noteAbsence(new Absence(away, from, until, substitute));
    }

    private long noted(String userId) {
        return staff.currentAndComing(200).stream()
                .filter(noted -> noted.absence().userId().equals(userId))
                .map(NotedAbsence::id)
                .findFirst()
                .orElseThrow();
    }

    private Plan plan(String begin) {
        return new Plan(
                "conversation",
                new Slot(DAY, LocalTime.parse(begin), 60),
                MeetingPlace.at("noord"),
                Interpreter.NONE,
                false,
                List.of(Attendee.colleague(away)));
    }

    private void coach(String userId, String name) {
        staff.save(new StaffMember(
                userId, name, Role.COACH, "Stad Gent", "noord", List.of("nl"), List.of(), 100, mail(userId), null));
    }

    private static String mail(String userId) {
        return userId + "@jobteam.example";
    }

    private void sent() {
        jdbc.sql("update message set state = 'sent' where case_number = :number")
                .param("number", number.value())
                .update();
    }

    private List<String> toStandIns() {
        return jdbc.sql("select id from message where case_number = :number and id like '%-for-%'")
                .param("number", number.value())
                .query(String.class)
                .list();
    }

    private Map<String, Object> message(String end) {
        return jdbc.sql("select * from message where id = :id")
                .param("id", "appointment-" + id + end)
                .query()
                .singleRow();
    }
}
