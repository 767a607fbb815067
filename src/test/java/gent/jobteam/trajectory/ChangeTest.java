package gent.jobteam.trajectory;

import static gent.jobteam.trajectory.Change.DECLINE;
import static gent.jobteam.trajectory.Change.PROGRESS;
import static gent.jobteam.trajectory.Change.STANDSTILL;
import static gent.jobteam.trajectory.Change.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeTest {

    @ParameterizedTest
    @CsvSource({"1,2,PROGRESS", "1,5,PROGRESS", "3,3,STANDSTILL", "5,1,DECLINE", "4,3,DECLINE"})
    void tellsHowAScoreMoved(int before, int after, Change expected) {
        assertThat(Change.between(score(before), score(after), Score::coach)).isEqualTo(expected);
        assertThat(Change.between(own(before), own(after), Score::own)).isEqualTo(expected);
    }

    @Test
    void aMissingAnswerIsNeitherProgressNorDecline() {
        assertThat(Change.between(null, score(3), Score::coach)).isEqualTo(UNKNOWN);
        assertThat(Change.between(score(3), null, Score::coach)).isEqualTo(UNKNOWN);
        assertThat(Change.between(own(1), score(3), Score::coach)).isEqualTo(UNKNOWN);
        assertThat(Change.between(score(1), own(3), Score::coach)).isEqualTo(UNKNOWN);
        assertThat(Change.between(null, null, Score::own)).isEqualTo(UNKNOWN);
    }

    @Test
    void scoresOnDifferentScalesAreNotCompared() {
        var onTen = new Score(6, null, new Scale(1, 10));

        assertThat(Change.between(score(3), onTen, Score::coach)).isEqualTo(UNKNOWN);
    }

    @Test
    void theCoachAndTheParticipantMaySeeItDifferently() {
        var before = new Score(2, 4, Scale.STAR);
        var after = new Score(3, 3, Scale.STAR);

        assertThat(Change.between(before, after, Score::coach)).isEqualTo(PROGRESS);
        assertThat(Change.between(before, after, Score::own)).isEqualTo(DECLINE);
        assertThat(Change.between(before, before, Score::own)).isEqualTo(STANDSTILL);
    }

    @Test
    void eachChangeHasItsOwnWordAndSign() {
        assertThat(Arrays.stream(Change.values()).map(Change::label)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(Change.values()).map(Change::sign)).doesNotHaveDuplicates();
    }

    @Test
    void aQuestionThatNobodyAnsweredHasNoScore() {
        assertThat(Score.of(Optional.empty(), Optional.empty(), Scale.STAR)).isEmpty();
        assertThat(Score.of(Optional.empty(), Optional.of(2), Scale.STAR)).contains(own(2));
    }

    @Test
    void aScaleGoesUp() {
        assertThatThrownBy(() -> new Scale(3, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Scale(0, 4).has(0)).isTrue();
        assertThat(new Scale(1, 4).has(5)).isFalse();
    }

    private static Score score(Integer coach) {
        return new Score(coach, null, Scale.STAR);
    }

    private static Score own(Integer own) {
        return new Score(null, own, Scale.STAR);
    }
}
