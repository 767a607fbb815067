package gent.jobteam.trajectory.process;

import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.participant.Contact;
import gent.jobteam.trajectory.FollowUps;
import gent.jobteam.trajectory.Measurements;
import gent.jobteam.trajectory.Promise;
import gent.jobteam.trajectory.Promises;
import gent.jobteam.trajectory.Scale;
import gent.jobteam.trajectory.Score;
import gent.jobteam.trajectory.Trajectories;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TrajectoryOnPostgresTest extends TrajectoryTestCase {

    @Autowired
    FollowUps followUps;

    @Autowired
    Trajectories trajectories;

    @Autowired
    Measurements measurements;

    @Autowired
    Promises promises;

    @Test
    void theZeroMeasurementKeepsWhatWasAnsweredAndWhatWasNot() {
        runtime.startProcessInstanceByKey(TrajectoryProcess.KEY, number.value());
        assertThat(shown("coach", "measureZero"))
                .containsEntry("displayName", NAME)
                .containsEntry("phoneShown", PHONE)
                .containsEntry("languageLabel", "Dari")
                .containsEntry("measuredOn", "2026-03-02");

        submit(
                "coach",
                "measureZero",
                Map.of(
                        "measuredHow",
                        "together",
                        "measuredOn",
                        "2026-02-27",
                        "scoreHousing",
                        2,
                        "scoreChildcare",
                        5,
                        "releaseScore",
                        3,
                        "beginSituation",
                        "Woont bij haar zus."));

        var trajectory = trajectories.running(number);
        assertThat(trajectory.startedOn()).isEqualTo(LocalDate.of(2026, 2, 27));
        assertThat(trajectory.beginSituation()).isEqualTo("Woont bij haar zus.");
        assertThat(trajectory.releaseScore()).isEqualTo(3);
        var measurement = measurements.latest(trajectory).orElseThrow();
        assertThat(measurement.zero()).isTrue();
        assertThat(measurement.scores())
                .isEqualTo(
                        Map.of("housing", new Score(2, null, Scale.STAR), "childcare", new Score(5, null, Scale.STAR)));
        assertThat(contacts.lastRealContact(number)).contains(LocalDate.of(2026, 2, 27));
    }

    @Test
    void aMeasurementFromTheFileIsNoContact() {
        runtime.startProcessInstanceByKey(TrajectoryProcess.KEY, number.value());

        submit("coach", "measureZero", Map.of("measuredHow", "fromFile", "measuredOn", today()));

        var measurement = measurements.latest(trajectories.running(number)).orElseThrow();
        assertThat(measurement.together()).isFalse();
        assertThat(measurement.releaseScore()).isNull();
        assertThat(measurement.scores()).isEmpty();
        assertThat(contacts.lastRealContact(number)).isEmpty();
    }

    @Test
    void theFirstAgreementsAndGoalsAreKeptInThePersonsOwnWords() {
        runtime.startProcessInstanceByKey(TrajectoryProcess.KEY, number.value());
        submit("coach", "measureZero", Map.of("measuredHow", "together", "measuredOn", today()));

        submit(
                "coach",
                "makeAgreements",
                Map.of(
                        "newAgreements", "Ik kom op tijd.\n\n  We bellen op maandag. ",
                        "newGoals", "Werken in een keuken",
                        "newInterimGoals", "Elke dag tien woorden leren",
                        "skillsSteps", list("languageCoaching"),
                        "lifeSteps", list("housing")));

        assertThat(promises.open(number))
                .extracting(promise -> promise.kind() + " " + promise.words())
                .containsExactly(
                        "AGREEMENT Ik kom op tijd.",
                        "AGREEMENT We bellen op maandag.",
                        "GOAL Werken in een keuken",
                        "INTERIM_GOAL Elke dag tien woorden leren");
        assertThat(steps()).containsExactly("housing open", "languageCoaching open");
        assertThat(openTasks())
                .containsExactlyInAnyOrder("userTask_agreeNextStep", "userTask_takeStep", "userTask_helpOut");
    }

    @Test
    void anInterimGoalNamesItsGoalWhenThereAreSeveralNewOnes() {
        runtime.startProcessInstanceByKey(TrajectoryProcess.KEY, number.value());
        submit("coach", "measureZero", Map.of("measuredHow", "together", "measuredOn", today()));
        var answers = new HashMap<String, Object>(Map.of(
                "newAgreements", "Ik kom op tijd.",
                "newGoals", "Werken in een keuken\nVerhuizen",
                "newInterimGoals", "2: een waarborg sparen\nelke dag tien woorden\n 1 : een cv maken\n3: rijles"));
        assertThat(refused("coach", "makeAgreements", answers)).containsExactly("newInterimGoals");
        assertThat(promises.open(number)).as("nothing was written").isEmpty();

        answers.put("newInterimGoals", "2: een waarborg sparen\nelke dag tien woorden\n 1 : een cv maken");
        submit("coach", "makeAgreements", answers);

        assertThat(jdbc.sql("""
                                select g.words || ' < ' || coalesce(p.words, 'geen')
                                  from goal g
                                  join trajectory t on t.id = g.trajectory_id
                                  left join goal p on p.id = g.parent_id
                                 where t.case_number = :case and g.interim
                                 order by g.id
                                """)
                        .param("case", number.value())
                        .query(String.class)
                        .list())
                .containsExactly(
                        "een waarborg sparen < Verhuizen",
                        "elke dag tien woorden < geen",
                        "een cv maken < Werken in een keuken");
    }

    @Test
    void theStandingTaskIsDueAfterTheLastRealContactAndTheRhythm() {
        startTrajectory();
        assertThat(dueDay(STANDING)).isEqualTo(LocalDate.of(2026, 3, 9));
        assertThat(task(STANDING).getAssignee()).isEqualTo("coach");

        clock.advance(Period.ofDays(3));
        submit("coach", STANDING, conversation());

        assertThat(dueDay(STANDING)).isEqualTo(LocalDate.of(2026, 3, 12));
        assertThat(openTasks()).containsExactly("userTask_agreeNextStep");
    }

    @Test
    void anAttemptWithoutSuccessIsNoContact() {
        startTrajectory();
        clock.advance(Period.ofDays(3));

        submit(
                "coach",
                STANDING,
                Map.of("contactKind", "call", "contactReached", "notReached", "contactOn", "2026-03-05"));

        assertThat(dueDay(STANDING)).isEqualTo(LocalDate.of(2026, 3, 9));
        assertThat(contacts.failedAttempts(number)).isOne();
        assertThat(contacts.latest(number, 1))
                .containsExactly(new Contact(number, "call", false, LocalDate.of(2026, 3, 5), "coach", ""));
    }

    @Test
    void inQuieterTimesTheRhythmIsLooser() {
        startTrajectory();
        clock.advance(Period.ofDays(70));

        submit("coach", STANDING, conversation());

        assertThat(dueDay(STANDING)).isEqualTo(clock.today().plusDays(14));
    }

    @Test
    void stepsOfAnyKindStartSideBySide() {
        startTrajectory();
        var answers = conversation();
        answers.put("workSteps", list("cv", "jobhunting", "training"));
        answers.put("contactSteps", list("interpreter"));
        answers.put("rightsSteps", list("rightsAction", "combination"));
        answers.put("followSteps", list("measurement"));
        answers.put("need", "Werk in de ochtend");

        submit("coach", STANDING, answers);

        assertThat(openTasks())
                .containsExactlyInAnyOrder(
                        "userTask_agreeNextStep",
                        "userTask_takeStep",
                        "userTask_helpOut",
                        "userTask_helpOut",
                        "userTask_arrangeVdabOffer",
                        "userTask_arrangeVdabOffer",
                        "userTask_actOnRights",
                        "userTask_measure");
        assertThat(steps()).hasSize(7).allMatch(step -> step.endsWith("open"));
        assertThat(shown("coach", STANDING).get("runningSteps").toString()).contains("Jobhunting", "Opleiding");
    }

    @Test
    void agreementsAndGoalsAreKeptUpToDate() {
        startTrajectory();
        long kept = promises.open(number).get(0).id();
        assertThat(shown("coach", STANDING).get("openAgreements").toString()).contains("crèche");
        var answers = conversation();
        answers.put("updatePromises", true);
        answers.put("closedAgreements", list(String.valueOf(kept)));
        answers.put("newAgreements", "Ik breng mijn papieren mee.");
        answers.put("newGoals", "Rijbewijs halen");

        submit("coach", STANDING, answers);

        assertThat(promises.open(number))
                .extracting(Promise::words)
                .containsExactly("Ik breng mijn papieren mee.", "Rijbewijs halen");
        submit(
                "coach",
                STANDING,
                Map.of(
                        "contactKind",
                        "none",
                        "updatePromises",
                        true,
                        "closedGoals",
                        list(String.valueOf(promises.open(number).get(1).id()))));
        assertThat(promises.open(number)).hasSize(1);
    }

    @Test
    void anAgreementOfAnotherCaseCannotBeClosed() {
        startTrajectory();
        var mine = number;
        openCase();
        startTrajectory();

        assertThat(refused(
                        "coach",
                        STANDING,
                        Map.of(
                                "contactKind",
                                "none",
                                "updatePromises",
                                true,
                                "closedAgreements",
                                list(String.valueOf(promises.open(mine).get(0).id())))))
                .containsExactly("closedAgreements");
    }

    @Test
    void aBadAnswerIsRefusedAtItsFieldAndChangesNothing() {
        startTrajectory();
        var good = conversation();
        good.put("workSteps", list("cv"));

        Map<String, Map<String, Object>> bad = Map.of(
                "contactReached", without(good, "contactReached"),
                "contactKind", with(good, "contactKind", "carrierPigeon"),
                "contactOn", with(good, "contactOn", "2026-03-03"),
                "workSteps", with(good, "workSteps", list("cv", "housing")),
                "contactNote", with(good, "contactNote", "x".repeat(1001)),
                "need", with(good, "need", "Bel Miro\u0000"),
                "updatePromises", with(good, "updatePromises", "ja"),
                "caseManager", with(good, "caseManager", "coach2"));
        bad.forEach((field, answers) ->
                assertThat(refused("coach", STANDING, answers)).as(field).containsExactly(field));

        assertThat(steps()).isEmpty();
        assertThat(contacts.latest(number, 9)).hasSize(1);
        assertThat(openTasks()).containsExactly("userTask_agreeNextStep");
    }

    @Test
    void aScoreOutsideItsScaleIsRefused() {
        runtime.startProcessInstanceByKey(TrajectoryProcess.KEY, number.value());

        assertThat(refused(
                        "coach",
                        "measureZero",
                        Map.of(
                                "measuredHow",
                                "together",
                                "measuredOn",
                                "2026-03-09",
                                "scoreHousing",
                                6,
                                "releaseScore",
                                0)))
                .containsExactly("scoreHousing", "releaseScore");
        assertThat(refused("coach", "measureZero", Map.of("measuredHow", "together", "measuredOn", "2026-03-09")))
                .containsExactly("measuredOn");
        assertThat(trajectories.latest(number)).isEmpty();
    }

    @Test
    void threeMonthsLaterTheTrajectoryIsFollowedUp() {
        startTrajectory();
        clock.advance(Period.ofDays(93));
        jobs.runDue(number.value());
        assertThat(shown("coach", "followUp")).containsEntry("lastReleaseScore", "nog geen");

        submit(
                "coach",
                "followUp",
                Map.of(
                        "releaseScore",
                        8,
                        "ownReleaseScore",
                        5,
                        "regularOfferFits",
                        "yes",
                        "adjustment",
                        "Minder vaak samen."));

        assertThat(trajectories.running(number).releaseScore())
                .as("the coach's score decides how often they meet")
                .isEqualTo(8);
        assertThat(followUps.latest(trajectories.running(number)))
                .hasValueSatisfying(
                        followUp -> assertThat(followUp.ownReleaseScore()).isEqualTo(5));
        assertThat(rows("follow_up")).isOne();
        submit("coach", STANDING, conversation());
        assertThat(dueDay(STANDING)).isEqualTo(clock.today().plusDays(28));
    }

    @Test
    void aZeroMeasurementThatIsLateDoesNotHoldUpTheFollowUp() {
        runtime.startProcessInstanceByKey(TrajectoryProcess.KEY, number.value());
        clock.advance(Period.ofDays(93));
        jobs.runDue(number.value());
        assertThat(shown("coach", "followUp")).containsEntry("combinationShown", "geen combinatietraject");

        submit("coach", "followUp", Map.of("releaseScore", 4, "regularOfferFits", "no"));
        submit("coach", "measureZero", Map.of("measuredHow", "fromFile", "measuredOn", today()));

        assertThat(trajectories.running(number).releaseScore()).isEqualTo(4);
        assertThat(rows("measurement")).isOne();
        assertThat(rows("follow_up")).isOne();
    }

    @Test
    void aTrajectoryThatIsCutShortLeavesNothingOpen() {
        startTrajectory();
        startSteps("workSteps", "cv");
        var instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .processDefinitionKey(TrajectoryProcess.KEY)
                .singleResult();

        runtime.deleteProcessInstance(instance.getId(), "test");

        assertThat(trajectories.latest(number).orElseThrow().isRunning()).isFalse();
        assertThat(steps()).containsExactly("cv ended ended");
    }

    private static Map<String, Object> with(Map<String, Object> answers, String field, Object answer) {
        var changed = new HashMap<>(answers);
        changed.put(field, answer);
        return changed;
    }

    private static Map<String, Object> without(Map<String, Object> answers, String field) {
        var changed = new HashMap<>(answers);
        changed.keySet().removeAll(List.of(field));
        return changed;
    }
}
