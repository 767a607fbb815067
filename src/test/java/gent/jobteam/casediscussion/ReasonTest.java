package gent.jobteam.casediscussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gent.jobteam.form.Choice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReasonTest {

    @ParameterizedTest
    @EnumSource(
            value = Reason.class,
            names = {"INTAKE", "RELAPSE", "REFERRAL_REFUSED"})
    void beforeATrajectoryTheTeamChoosesAnOffer(Reason reason) {
        assertThat(reason.outcomes())
                .extracting(Choice::value)
                .containsExactly("trajectory", "combination", "regularOffer");
        assertThat(reason.duringTrajectory()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Reason.class,
            names = {"TRAJECTORY", "STOP"})
    void onlyDuringATrajectoryCanTheTeamAgreeToStop(Reason reason) {
        assertThat(reason.outcomes()).extracting(Choice::value).contains("continue", "stop");
        assertThat(reason.duringTrajectory()).isTrue();
    }

    @Test
    void reasonsAreKnownByTheCodeOfTheModels() {
        assertThat(Reason.of("referralRefused")).isEqualTo(Reason.REFERRAL_REFUSED);
        assertThatThrownBy(() -> Reason.of("gossip")).isInstanceOf(IllegalArgumentException.class);
    }
}
