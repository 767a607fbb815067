package gent.jobteam.trajectory.process;

import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.appointment.MeetingPlace;
import gent.jobteam.appointment.Slot;
import gent.jobteam.groupsession.SessionNumber;
import gent.jobteam.groupsession.SessionPlan;
import gent.jobteam.groupsession.Sessions;
import gent.jobteam.groupsession.SignUps;
import gent.jobteam.groupsession.ThemeNeeds;
import gent.jobteam.trajectory.Combination;
import gent.jobteam.trajectory.Combinations;
import gent.jobteam.trajectory.Trajectories;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class StepsOnPostgresTest extends TrajectoryTestCase {

    @Autowired
    Trajectories trajectories;

    @Autowired
    Combinations combinations;

    @Autowired
    Sessions sessions;

    @Autowired
    SignUps signUps;

    @Autowired
    ThemeNeeds needs;

    @BeforeEach
    void inATrajectory() {
        startTrajectory();
    }

    @Test
    void theCoachSeesWhatKindOfStepItIsAndWhoAsked() {
        submit(
                "coach",
                STANDING,
                Map.of("contactKind", "none", "lifeSteps", list("housing"), "need", "Huurcontract *lezen*"));

        assertThat(shown("coach", "takeStep"))
                .containsEntry("stepLabel", "Wonen")
                .containsEntry("lifeDomain", "housing")
                .containsEntry("displayName", NAME)
                .containsEntry("phoneShown", PHONE)
                .containsEntry("askedBy", "Lien De Vos")
                .containsEntry("askedOn", "2/03/2026")
                .containsEntry("needShown", "Huurcontract \\*lezen\\*");
    }

    @Test
    void aStepKeepsHowItWent() {
        startSteps("workSteps", "cv");

        submit("coach", "takeStep", result("partly", Map.of("lifeDomain", "work", "stepNote", "Foto ontbreekt nog.")));

        assertThat(steps()).containsExactly("cv done partly");
        assertThat(jdbc.sql("""
                        select concat_ws('|', s.life_domain, s.note, s.closed_by_id, s.opened_at is not null)
                          from trajectory_step s
                          join trajectory t on t.id = s.trajectory_id
                         where t.case_number = :case
                        """)
                        .param("case", number.value())
                        .query(String.class)
                        .single())
                .isEqualTo("work|Foto ontbreekt nog.|coach|t");
        assertThat(openTasks()).containsExactly("userTask_agreeNextStep");
    }

    @Test
    void aRealContactInAStepMovesTheStandingTask() {
        startSteps("contactSteps", "homeVisit");
        clock.advance(Period.ofDays(2));

        submit(
                "coach",
                "takeStep",
                Map.of(
                        "stepResult", "succeeded",
                        "contactKind", "homeVisit",
                        "contactReached", "reached",
                        "contactOn", today()));

        assertThat(dueDay(STANDING)).isEqualTo(LocalDate.of(2026, 3, 11));
    }

    @Test
    void anAttemptInAStepDoesNot() {
        startSteps("contactSteps", "homeVisit");
        clock.advance(Period.ofDays(2));

        submit(
                "coach",
                "takeStep",
                Map.of(
                        "stepResult", "failed",
                        "contactKind", "homeVisit",
                        "contactReached", "notReached",
                        "contactOn", today()));

        assertThat(dueDay(STANDING)).isEqualTo(LocalDate.of(2026, 3, 9));
        assertThat(contacts.failedAttempts(number)).isOne();
    }

    @Test
    void theExpertiseCellSeesTheNeedTheNameAndTheLanguageOnly() {
        submit(
                "coach",
                STANDING,
                Map.of("contactKind", "none", "contactSteps", list("interpreter"), "need", "Tolk voor de notaris"));

        var shown = shown("bemiddelaar", "helpOut");
        assertThat(shown)
                .containsEntry("stepLabel", "Tolk of bemiddelaar")
                .containsEntry("needShown", "Tolk voor de notaris")
                .containsEntry("displayName", NAME)
                .containsEntry("languageLabel", "Dari");
        assertThat(shown.toString()).doesNotContain(PHONE, "crèche");
        assertThat(colleagues.tasks("jobhunter", number.value())).isEmpty();

        colleagues.claim("bemiddelaar", task("helpOut"));
        submit("bemiddelaar", "helpOut", result("succeeded", Map.of()));
        assertThat(steps()).containsExactly("interpreter done succeeded");
    }

    @Test
    void aStepThatWaitsForASessionCountsOnceUntilThereIsOne() {
        int before = wanted();
        startSteps("skillsSteps", "session");
        assertThat(wanted()).isEqualTo(before + 1);

        UUID step = jdbc.sql("select id from trajectory_step where kind = 'session' and trajectory_id in "
                        + "(select id from trajectory where case_number = :case)")
                .param("case", number.value())
                .query(UUID.class)
                .single();
        signUps.askNew(number, step, "applying", "coach");
        assertThat(wanted()).isEqualTo(before + 1);

        signUps.signUp(UUID.randomUUID(), session("Een goede brief", null), number, step, "coach");
        assertThat(wanted()).isEqualTo(before);
    }

    @Test
    void onlyWhoGivesSessionsReadsToWhichSheGoes() {
        signUps.signUp(UUID.randomUUID(), session("Een vlotte brief", null), number, null, "coach");
        startSteps("workSteps", "jobhunting");
        assertThat(shown("jobhunter", "helpOut")).containsEntry("sessionsShown", "");

        submitAs("jobhunter");
        startSteps("skillsSteps", "session");
        assertThat(shown("vorming", "helpOut").get("sessionsShown")).asString().contains("Een vlotte brief");
    }

    private void submitAs(String expert) {
        colleagues.claim(expert, task("helpOut"));
        submit(expert, "helpOut", result("succeeded", Map.of()));
    }

    private int wanted() {
        return needs.count().values().stream().mapToInt(Integer::intValue).sum();
    }

    private SessionNumber session(String title, String lifeDomain) {
        var slot = new Slot(LocalDate.of(2026, 3, 9), LocalTime.of(14, 0), 120);
        var plan = new SessionPlan("applying", title, slot, MeetingPlace.at("noord"), 5, List.of(), lifeDomain);
        return sessions.plan(plan, "vorming");
    }

    @Test
    void theWelfareWorkerOfTheZonePutsRightsInOrder() {
        startSteps("rightsSteps", "rightsAction");
        assertThat(colleagues.tasks("welzijn2", number.value())).isEmpty();

        colleagues.claim("welzijn", task("actOnRights"));
        submit("welzijn", "actOnRights", result("succeeded", Map.of("stepNote", "Aanvraag ingediend.")));

        assertThat(steps()).containsExactly("rightsAction done succeeded");
    }

    @Test
    void aCombinationDividesTheLifeDomains() {
        startSteps("rightsSteps", "combination");
        assertThat(shown("spoc", "arrangeVdabOffer")).containsEntry("vdabOffer", "combination");
        colleagues.claim("spoc", task("arrangeVdabOffer"));

        submit("spoc", "arrangeVdabOffer", combination(list("housing", "budget"), list("work", "language")));

        assertThat(combinations.running(trajectories.running(number)))
                .contains(new Combination(
                        "Kan halftijds een opleiding aan.",
                        "Wonen en schulden.",
                        List.of("housing", "budget"),
                        List.of("work", "language"),
                        clock.today(),
                        "spoc"));
        assertThat(steps()).containsExactly("combination done combination");
    }

    @Test
    void aLifeDomainCannotStandWithBoth() {
        startSteps("rightsSteps", "combination");

        assertThat(refused("spoc", "arrangeVdabOffer", combination(list("housing", "work"), list("language", "work"))))
                .containsExactly("vdabDomains");
        assertThat(refused("spoc", "arrangeVdabOffer", combination(list(), list("work"))))
                .containsExactly("keptDomains");

        assertThat(combinations.running(trajectories.running(number))).isEmpty();
        assertThat(steps()).containsExactly("combination open");
    }

    @Test
    void aNewDivisionReplacesTheEarlierOneAndStartsFromIt() {
        startSteps("rightsSteps", "combination");
        submit("spoc", "arrangeVdabOffer", combination(list("housing"), list("work")));
        startSteps("rightsSteps", "combination");
        assertThat(shown("spoc", "arrangeVdabOffer").get("keptDomains").toString())
                .contains("housing");

        submit("spoc", "arrangeVdabOffer", combination(list("work"), list("housing")));

        assertThat(combinations
                        .running(trajectories.running(number))
                        .orElseThrow()
                        .keptDomains())
                .containsExactly("work");
        assertThat(rows("combination")).isEqualTo(2);
    }

    @Test
    void anotherOfferOfVdabNeedsNoDivision() {
        startSteps("workSteps", "training");
        assertThat(shown("spoc", "arrangeVdabOffer")).containsEntry("vdabOffer", "training");

        submit("spoc", "arrangeVdabOffer", Map.of("vdabOffer", "training"));

        assertThat(steps()).containsExactly("training done training");
        assertThat(rows("combination")).isZero();
    }

    @Test
    void aNewMeasurementShowsTheLastOneWithWhatWasMissing() {
        startSteps("followSteps", "measurement");
        assertThat(shown("coach", "measure").get("lastMeasurement").toString())
                .contains("Wonen: 2", "Budget: niet ingevuld", "Schaal om los te laten: niet ingevuld");

        submit(
                "coach",
                "measure",
                Map.of("measuredHow", "together", "measuredOn", today(), "scoreHousing", 4, "releaseScore", 6));

        assertThat(rows("measurement")).isEqualTo(2);
        assertThat(trajectories.running(number).releaseScore()).isEqualTo(6);
        assertThat(steps()).containsExactly("measurement done succeeded");
    }

    private static Map<String, Object> result(String result, Map<String, Object> more) {
        var answers = new HashMap<String, Object>(more);
        answers.put("stepResult", result);
        answers.put("contactKind", "none");
        return answers;
    }

    private static Map<String, Object> combination(Object kept, Object vdab) {
        return Map.of(
                "vdabOffer", "combination",
                "keptDomains", kept,
                "vdabDomains", vdab,
                "assessment", "Kan halftijds een opleiding aan.",
                "remainingTask", "Wonen en schulden.");
    }
}
