package gent.jobteam.intake.process;

import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.intake.RightStatus;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which answers the intake takes. */
class IntakeAnswersOnPostgresTest extends IntakeTestCase {

    @Test
    void theMlpLineIsAReferenceAndNeverACopy() {
        var check = mlpCheck("yes");
        check.put("mlpReference", "Mevrouw volgde in 2024 een opleiding, zie verslag van de begeleider");

        assertRefused(() -> submit("spoc", "userTask_checkMlp", check), "mlpReference");
        assertThat(checks.checkOf(number)).isEmpty();
        assertThat(colleagues.task(number.value(), "userTask_checkMlp")).isNotNull();
    }

    @Test
    void missingUnknownWrongAndTooLongAnswersAreRefusedByName() {
        var missing = mlpCheck("yes");
        missing.remove("mlpReference");
        assertRefused(() -> submit("spoc", "userTask_checkMlp", missing), "mlpReference");

        var unknown = mlpCheck("no");
        unknown.remove("mlpReference");
        unknown.put("ownerId", "coach9");
        assertRefused(() -> submit("spoc", "userTask_checkMlp", unknown), "ownerId");

        var wrong = mlpCheck("perhaps");
        assertRefused(() -> submit("spoc", "userTask_checkMlp", wrong), "mlpActive");

        var tooLong = mlpCheck("yes");
        tooLong.put("fittingOffer", "x".repeat(251));
        assertRefused(() -> submit("spoc", "userTask_checkMlp", tooLong), "fittingOffer");

        assertThat(checks.checkOf(number)).isEmpty();
    }

    @Test
    void whatTheBrowserSendsForEmptyFieldsIsNoAnswer() {
        var rights = rights();
        rights.put("rightsApplied", List.of());
        rights.put("welfareNote", "");
        submit("welzijn", "userTask_exploreRights", rights);
        var plan = plan();
        submit("coach", "userTask_planMeeting", plan);
        var check = mlpCheck("no");
        check.remove("mlpReference");
        submit("spoc", "userTask_checkMlp", check);
        var meeting = meeting();
        meeting.put("otherAttendees", "");
        meeting.put("domain3", null);
        meeting.put("sharedUntil", null);
        submit("coach", "userTask_holdMeeting", meeting);

        assertThat(explorations.of(number)).hasValueSatisfying(found -> assertThat(found.with(RightStatus.APPLIED))
                .isEmpty());
        assertThat(meetings.of(number))
                .hasValueSatisfying(held -> assertThat(held.behind()).hasSize(2));
        assertThat(agreements.latest(number))
                .hasValueSatisfying(agreement -> assertThat(agreement.until()).isNull());
    }

    @Test
    void aRightStandsInOneListOnly() {
        var rights = rights();
        rights.put("rightsGranted", List.of("cityPass"));

        assertRefused(() -> submit("welzijn", "userTask_exploreRights", rights), "rightsGranted");
        assertThat(explorations.of(number)).isEmpty();
    }

    @Test
    void aRightThatNobodyKnowsIsRefused() {
        var rights = rights();
        rights.put("rightsOpen", List.of("lottery"));

        assertRefused(() -> submit("welzijn", "userTask_exploreRights", rights), "rightsOpen");
    }

    @Test
    void aMeetingIsNotPlannedInThePast() {
        var plan = plan();
        plan.put("meetingOn", "2026-03-01");

        assertRefused(() -> submit("coach", "userTask_planMeeting", plan), "meetingOn");
        assertThat(meetings.planOf(number)).isEmpty();
        assertThat(cases.get(number).participant().phone()).isEqualTo("0470 00 00 01");
    }

    @Test
    void aMeetingThatWasHeldIsNotInTheFuture() {
        prepare();
        var meeting = meeting();
        meeting.put("heldOn", "2026-03-03");

        assertRefused(() -> submit("coach", "userTask_holdMeeting", meeting), "heldOn");
        assertThat(meetings.of(number)).isEmpty();
    }

    @Test
    void aLifeDomainIsChosenOnce() {
        prepare();
        var meeting = meeting();
        meeting.put("domain2", "work");

        assertRefused(() -> submit("coach", "userTask_holdMeeting", meeting), "domain2");
        assertThat(contacts.latest(number, 10)).isEmpty();
    }

    @Test
    void aDecisionNeedsAReason() {
        prepare();
        submit("coach", "userTask_holdMeeting", meeting());

        assertRefused(
                () -> submit("coach", "userTask_decide", Map.of("intakeDecision", "caseDiscussion")), "decisionReason");
        assertThat(decisions.decisionsOf(number)).isEmpty();
    }
}
