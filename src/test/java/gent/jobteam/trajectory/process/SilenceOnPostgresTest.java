package gent.jobteam.trajectory.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SilenceOnPostgresTest extends TrajectoryTestCase {

    @BeforeEach
    void inATrajectory() {
        startTrajectory();
    }

    @Test
    void fourWeeksWithoutContactAreNotYetASilence() {
        pass(29);

        assertThat(openTasks()).containsExactly("userTask_agreeNextStep");
        assertThat(silences()).isZero();
    }

    @Test
    void afterThirtyDaysTheCaseManagerSeeksTheParticipantOut() {
        pass(36);

        assertThat(task("seekOut").getAssignee()).isEqualTo("coach");
        assertThat(shown("coach", "seekOut")).containsEntry("lastRealContact", "2/03/2026");
        assertThat(openTasks()).contains("userTask_agreeNextStep");
    }

    @Test
    void anAttemptDoesNotBreakTheSilence() {
        pass(20);
        submit("coach", STANDING, Map.of("contactKind", "call", "contactReached", "notReached", "contactOn", today()));
        pass(16);

        assertThat(task("seekOut")).isNotNull();
    }

    @Test
    void onlyOneSilenceAtATime() {
        pass(36);
        pass(28);

        assertThat(openTasks()).filteredOn("userTask_seekOut"::equals).hasSize(1);
        assertThat(silences()).isOne();
    }

    @Test
    void whoIsFoundIsInTouchAgain() {
        pass(36);

        submit("coach", "seekOut", found());

        assertThat(openTasks()).containsExactly("userTask_agreeNextStep");
        assertThat(contacts.lastRealContact(number)).contains(clock.today());
        assertThat(dueDay(STANDING)).isEqualTo(clock.today().plusDays(7));
        assertThat(runningSilences()).isZero();
    }

    @Test
    void coordinationAndCoachAgreeHowToGoOnAndNothingCloses() {
        pass(36);
        submit("coach", "seekOut", notFound());
        assertThat(colleagues.tasks("coordinatie", number.value()))
                .extracting(task -> task.getTaskDefinitionKey())
                .contains("userTask_discussSilence");
        colleagues.claim("coordinatie", task("discussSilence"));
        assertThat(refused(
                        "coordinatie", "discussSilence", agreement(clock.today().plusDays(31))))
                .containsExactly("seekAgainOn");
        assertThat(refused(
                        "coordinatie", "discussSilence", agreement(clock.today().minusDays(1))))
                .containsExactly("seekAgainOn");

        submit("coordinatie", "discussSilence", agreement(clock.today().plusDays(10)));
        assertThat(openTasks()).containsExactly("userTask_agreeNextStep");
        pass(10);

        assertThat(task("seekOut")).isNotNull();
        assertThat(silences()).isOne();
        assertThat(cases.get(number).isOpen()).isTrue();
    }

    @Test
    void contactInTheMeantimeEndsTheSearchOnTheAgreedDay() {
        pass(36);
        submit("coach", "seekOut", notFound());
        submit("coordinatie", "discussSilence", agreement(clock.today().plusDays(10)));
        submit("coach", STANDING, conversation());

        pass(10);

        assertThat(openTasks()).containsExactly("userTask_agreeNextStep");
        assertThat(runningSilences()).isZero();
    }

    private void pass(int days) {
        jobs.letPass(Duration.ofDays(days), number.value());
    }

    private Map<String, Object> found() {
        return Map.of("seekOutResult", "found", "contactKind", "homeVisit", "contactOn", today());
    }

    private Map<String, Object> notFound() {
        return Map.of("seekOutResult", "notFound", "contactKind", "homeVisit", "contactOn", today());
    }

    private static Map<String, Object> agreement(LocalDate again) {
        return Map.of("silenceAgreement", "Vragen bij De Zuidpoort.", "seekAgainOn", again.toString());
    }

    private long silences() {
        return count("select count(*) from silence where case_number = :case");
    }

    private long runningSilences() {
        return count("select count(*) from silence where case_number = :case and ended_on is null");
    }

    private long count(String sql) {
        return jdbc.sql(sql).param("case", number.value()).query(Long.class).single();
    }
}
