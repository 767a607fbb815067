package gent.jobteam.sheet.web;

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
import gent.jobteam.intake.MeetingPlan;
import gent.jobteam.intake.TriangleMeetings;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.NewCase;
import gent.jobteam.participant.SharingAgreement;
import gent.jobteam.participant.SharingAgreements;
import gent.jobteam.privacy.DossierAccess;
import gent.jobteam.privacy.Viewer;
import gent.jobteam.testing.JobteamHttpTest;
import gent.jobteam.testing.TestClock;
import gent.jobteam.trajectory.FollowUp;
import gent.jobteam.trajectory.FollowUps;
import gent.jobteam.trajectory.Promises;
import gent.jobteam.trajectory.Trajectories;
import gent.jobteam.trajectory.Trajectory;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@JobteamHttpTest
class SheetHttpTest {

    @LocalServerPort
    int port;

    @Autowired
    CaseFiles cases;

    @Autowired
    Trajectories trajectories;

    @Autowired
    Promises promises;

    @Autowired
    SharingAgreements agreements;

    @Autowired
    TriangleMeetings meetings;

    @Autowired
    Appointments appointments;

    @Autowired
    DossierAccess accesses;

    @Autowired
    StaffDirectory staff;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    FollowUps followUps;

    @Autowired
    TestClock clock;

    private CaseNumber number;

    @BeforeEach
    void aCaseOfCoach() {
        number = cases.open(new NewCase("زرغونه <i>ستانکزۍ</i>", "", "", "ps", "", "noord", "oc", "", null, "coach"));
        cases.assignManager(number, "coach");
        var trajectory = trajectories.begin(number, clock.today(), "");
        promises.agree(trajectory, List.of("Ik bel <b>maandag</b> de school"), "coach");
        promises.aim(trajectory, List.of("کار په پخلنځي کې"), "coach");
    }

    @Test
    void theSheetIsInTheContactLanguageAndTypedWordsKeepTheirOwnDirection() {
        String page = sheet("coach", "").body();

        assertThat(page)
                .contains("<html lang=\"ps\" dir=\"rtl\"", "زما پاڼه", "Lien De Vos")
                .contains("<bdi dir=\"auto\">زرغونه &lt;i&gt;ستانکزۍ&lt;/i&gt;</bdi>")
                .contains("<li dir=\"auto\" lang=\"\">Ik bel &lt;b&gt;maandag&lt;/b&gt; de school</li>")
                .contains("<li dir=\"auto\" lang=\"\">کار په پخلنځي کې</li>")
                .doesNotContain("<b>maandag", "(Nederlands)");
    }

    @ParameterizedTest
    @CsvSource({
        "nl, ltr, Mijn blad",
        "en, ltr, My sheet",
        "fr, ltr, Ma feuille",
        "sk, ltr, Môj list",
        "bg, ltr, Моят лист",
        "ro, ltr, Foaia mea",
        "tr, ltr, Benim sayfam",
        "ar, rtl, ورقتي",
        "fa, rtl, ورق من",
        "ps, rtl, زما پاڼه"
    })
    void anyLanguageOfTheSheetCanBeChosen(String language, String direction, String title) {
        assertThat(sheet("coach", language).body())
                .contains("<html lang=\"%s\" dir=\"%s\"".formatted(language, direction), title)
                .doesNotContain("(Nederlands)");
    }

    @Test
    void anAppointmentIsInHerLanguageAndOneThatIsOffIsNot() {
        UUID id = UUID.randomUUID();
        Viewer coach = accesses.viewer("coach").orElseThrow();
        var summerTime = new Slot(LocalDate.of(2026, 3, 29), LocalTime.of(9, 0), 60);
        appointments.plan(
                id,
                number,
                new Plan(
                        "conversation",
                        summerTime,
                        MeetingPlace.HOME,
                        Interpreter.NONE,
                        true,
                        List.of(Attendee.colleague("coach"))),
                coach);

        assertThat(sheet("coach", "bg").body())
                .contains("неделя, 29 март 2026", "9:00", "Среща с Jobteam", "у вас вкъщи");
        assertThat(sheet("coach", "ps").body()).contains("له Jobteam سره لیدنه");

        appointments.cancel(id, 0, coach);
        assertThat(sheet("coach", "bg").body()).doesNotContain("29 март");
    }

    @Test
    void theFirstAppointmentOfSeveralIsOnIt() {
        Viewer coach = accesses.viewer("coach").orElseThrow();
        meetings.plan(
                new MeetingPlan(number, clock.today().plusDays(3), LocalTime.of(14, 30), "Wijkwerkplaats", "none"),
                "coach");
        appointments.plan(
                UUID.randomUUID(),
                number,
                new Plan(
                        "conversation",
                        new Slot(clock.today().plusDays(3), LocalTime.of(9, 15), 60),
                        MeetingPlace.at("noord"),
                        Interpreter.NONE,
                        true,
                        List.of()),
                coach);

        assertThat(sheet("coach", "nl").body())
                .contains("9:15", "Jobteam Zone Noord")
                .doesNotContain("Wijkwerkplaats");
    }

    @ParameterizedTest
    @ValueSource(strings = {"other", "xx", "../nl", "${7*7}"})
    void aLanguageWithoutASheetGivesTheDutchOne(String language) {
        assertThat(sheet("coach", language).body()).contains("<html lang=\"nl\" dir=\"ltr\"", "Mijn blad");
    }

    @Test
    void itSaysWithWhomWeShareAndStopsAtOnceWhenSheSaysNo() {
        assertThat(sheet("coach", "nl").body()).contains("Wij hebben hier nog niet over gesproken.");

        agreements.record(
                new SharingAgreement(number, true, List.of("employer"), List.of("work"), "ps", clock.today(), "coach"));
        assertThat(sheet("coach", "nl").body()).contains("U zei ja", "werkgevers", "Alleen over", "2 maart 2026");

        agreements.record(new SharingAgreement(number, false, "ps", null, "coach"));
        assertThat(sheet("coach", "nl").body()).contains("U zei nee.").doesNotContain("werkgevers");
    }

    @Test
    void herOwnScoreOfTheReleaseScaleIsOnItAndNeverHerCoachs() {
        Trajectory trajectory = trajectories.running(number);
        followUps.record(trajectory, new FollowUp(clock.today(), 8, null, "no", "", "coach"));
        assertThat(sheet("coach", "nl").body()).doesNotContain("Kan ik verder zonder hulp?", "8 / 10");

        followUps.record(trajectory, new FollowUp(clock.today(), 8, 3, "no", "", "coach"));
        assertThat(sheet("coach", "nl").body()).contains("Kan ik verder zonder hulp?", "3 / 10");
        assertThat(sheet("coach", "ar").body()).contains("هل أستطيع أن أكمل من دون مساعدة؟", "3 / 10");
    }

    @Test
    void aPlannedMeetingIsTheNextAppointment() {
        meetings.plan(
                new MeetingPlan(
                        number, clock.today().plusDays(1), LocalTime.of(14, 30), "Wijkwerkplaats Nieuw Gent", "none"),
                "coach");

        assertThat(sheet("coach", "nl").body()).contains("dinsdag 3 maart 2026", "14:30", "Wijkwerkplaats Nieuw Gent");
        assertThat(sheet("coach", "sk").body()).contains("utorok 3. marca 2026");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "coach2",
                "spoc",
                "welzijn",
                "bemiddelaar",
                "jobhunter",
                "vorming",
                "coordinatie",
                "onthaal",
                "stuurgroep",
                "beheer"
            })
    void forWhoDoesNotGuideHerThereIsNoSheet(String user) {
        var hers = sheet(user, "nl");

        assertThat(hers.statusCode()).isEqualTo(404);
        assertThat(hers.body())
                .isEqualTo(
                        known(port, user).page("/dossier/JT-2026-99999999/blad").body());
    }

    @Test
    void whoStandsInMakesItTooAndEachTimeIsLogged() {
        staff.noteAbsence(new Absence("coach", clock.today(), clock.today(), "coach3"));
        try {
            assertThat(sheet("coach3", "nl").body())
                    .contains("Deze persoon vervangt nu uw coach", "Katarína Horváthová");
        } finally {
            jdbc.sql("delete from absence where user_id = 'coach'").update();
        }
        assertThat(jdbc.sql(
                                "select user_id || ' ' || kind || ' ' || detail from dossier_log where case_number = :number")
                        .param("number", number.value())
                        .query(String.class)
                        .list())
                .containsExactly("coach3 READ SHEET");
    }

    private HttpResponse<String> sheet(String user, String language) {
        return known(port, user)
                .page("/dossier/" + number + "/blad?taal=" + URLEncoder.encode(language, StandardCharsets.UTF_8));
    }
}
