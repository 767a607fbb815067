package gent.jobteam.outreach.process;

import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.platform.process.ProcessTestEngine;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutreachProcessTest {

    private static final Instant NEXT_WEEK = ProcessTestEngine.BEGIN.plus(Duration.ofDays(7));

    @RegisterExtension
    final ProcessTestEngine engine = ProcessTestEngine.deploy("outreach");

    @Test
    void whoWasAlreadyMetNeedsNoFirstContact() {
        engine.start(Map.of("alreadyMet", true, "mediatorForLanguage", true, "coachSpeaksLanguage", false));

        assertThat(engine.hasEnded()).isTrue();
        assertThat(engine.passed()).endsWith("endEvent_alreadyMet");
    }

    @Test
    void aMediatorMakesTheFirstContactInALanguageThatTheCoachDoesNotSpeak() {
        start(true, false);

        assertThat(engine.waitingAt()).containsExactly("userTask_contactInLanguage");
        engine.complete("userTask_contactInLanguage", Map.of("contactOutcome", "made"));
        assertThat(engine.passed()).endsWith("endEvent_contactMade");
    }

    @Test
    void whileNoMediatorTakesItCoordinationIsAskedEveryTermAndTheTaskStays() {
        start(true, false);
        assertThat(engine.callsOf("askExpertsListener")).isOne();

        engine.fireTimer("event_expertiseOverdue");
        engine.end("expertise", Map.of());

        assertThat(engine.waitingAt()).containsExactly("userTask_contactInLanguage");
        engine.complete("userTask_contactInLanguage", Map.of("contactOutcome", "made"));
        assertThat(engine.hasEnded()).isTrue();
    }

    @Test
    void otherwiseTheCoachDoes() {
        start(false, false);

        assertThat(engine.waitingAt()).containsExactly("userTask_makeContact");
        engine.complete("userTask_makeContact", Map.of("contactOutcome", "made"));
        assertThat(engine.hasEnded()).isTrue();
        assertThat(engine.passed()).endsWith("endEvent_contactMade");
    }

    @Test
    void whoWasNotReachedIsTriedAgainOnTheAgreedDay() {
        start(false, true);

        notReached("userTask_makeContact", 1);

        assertThat(engine.waitingAt()).containsExactly("event_nextAttemptDue");
        assertThat(engine.dueTimeOf("event_nextAttemptDue")).isEqualTo(NEXT_WEEK);
        engine.fireTimer("event_nextAttemptDue");
        assertThat(engine.waitingAt()).containsExactly("userTask_makeContact");
    }

    @Test
    void aMediatorTriesAgainHerself() {
        start(true, false);

        notReached("userTask_contactInLanguage", 2);
        engine.fireTimer("event_nextAttemptDue");

        assertThat(engine.waitingAt()).containsExactly("userTask_contactInLanguage");
    }

    @Test
    void whoWantsItLaterIsContactedLater() {
        start(false, false);

        engine.complete("userTask_makeContact", again("later", 0));
        engine.fireTimer("event_nextAttemptDue");

        assertThat(engine.waitingAt()).containsExactly("userTask_makeContact");
    }

    @Test
    void afterTheThirdFailedAttemptTheCoachSeeksThePersonOut() {
        start(true, false);

        notReached("userTask_contactInLanguage", 3);
        engine.fireTimer("event_nextAttemptDue");

        assertThat(engine.waitingAt()).containsExactly("userTask_seekOut");
        engine.complete("userTask_seekOut", Map.of("contactOutcome", "made"));
        assertThat(engine.passed()).endsWith("endEvent_contactMade");
    }

    @Test
    void whoWasFoundButWantsItLaterIsNotSoughtOutAgain() {
        start(false, false);
        notReached("userTask_makeContact", 3);
        engine.fireTimer("event_nextAttemptDue");

        engine.complete("userTask_seekOut", again("later", 0));
        engine.fireTimer("event_nextAttemptDue");

        assertThat(engine.waitingAt()).containsExactly("userTask_makeContact");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mediator", "coach", "seekOut"})
    void whoIsNotFoundEitherIsDiscussedWithCoordinationAndTriedAgain(String next) {
        start(false, false);
        notReached("userTask_makeContact", 3);
        engine.fireTimer("event_nextAttemptDue");

        notReached("userTask_seekOut", 4);
        assertThat(engine.waitingAt()).containsExactly("userTask_discussUnreached");
        engine.complete("userTask_discussUnreached", Map.of("contactBy", next, "nextAttemptOn", Date.from(NEXT_WEEK)));
        engine.fireTimer("event_nextAttemptDue");

        assertThat(engine.waitingAt())
                .containsExactly(
                        switch (next) {
                            case "mediator" -> "userTask_contactInLanguage";
                            case "coach" -> "userTask_makeContact";
                            default -> "userTask_seekOut";
                        });
    }

    @Test
    void silenceNeverClosesTheCase() {
        start(false, false);

        for (int failed = 1; failed <= 12; failed++) {
            String attempt = engine.waitingAt().iterator().next();
            notReached(attempt, failed);
            if (engine.waitingAt().contains("userTask_discussUnreached")) {
                engine.complete(
                        "userTask_discussUnreached",
                        Map.of("contactBy", "coach", "nextAttemptOn", Date.from(engine.now())));
            }
            engine.fireTimer("event_nextAttemptDue");
        }

        assertThat(engine.waitingAt()).containsExactly("userTask_makeContact");
    }

    @ParameterizedTest
    @ValueSource(strings = {"userTask_makeContact", "userTask_contactInLanguage", "userTask_seekOut"})
    void whoDoesNotWantToGoOnStopsOnlyAfterAConversation(String attempt) {
        start(attempt.equals("userTask_contactInLanguage"), false);
        if (attempt.equals("userTask_seekOut")) {
            notReached("userTask_makeContact", 3);
            engine.fireTimer("event_nextAttemptDue");
        }

        engine.complete(attempt, Map.of("contactOutcome", "withdraws"));
        assertThat(engine.waitingAt()).containsExactly("userTask_noteWithdrawal");
        engine.complete("userTask_noteWithdrawal", Map.of("withdrawal", "stops"));

        assertThat(engine.hasEnded()).isTrue();
        assertThat(engine.passed()).endsWith("endEvent_participantStops");
    }

    @Test
    void whoChangesHerMindInThatConversationGoesOn() {
        start(false, false);
        engine.complete("userTask_makeContact", Map.of("contactOutcome", "withdraws"));

        engine.complete("userTask_noteWithdrawal", Map.of("withdrawal", "continues"));

        assertThat(engine.passed()).endsWith("endEvent_contactMade");
    }

    private void start(boolean mediatorForLanguage, boolean coachSpeaksLanguage) {
        engine.start(Map.of(
                "alreadyMet",
                false,
                "mediatorForLanguage",
                mediatorForLanguage,
                "coachSpeaksLanguage",
                coachSpeaksLanguage));
    }

    private void notReached(String attempt, int failedAttempts) {
        engine.complete(attempt, again("notReached", failedAttempts));
    }

    private Map<String, Object> again(String outcome, int failedAttempts) {
        return Map.of(
                "contactOutcome",
                outcome,
                "failedAttempts",
                failedAttempts,
                "nextAttemptOn",
                Date.from(engine.now().plus(Duration.ofDays(7))));
    }
}
