package gent.jobteam.casediscussion.process;

import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.privacy.Access;
import gent.jobteam.privacy.DossierAccess;
import java.time.Period;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who was at a discussion reads along for a while. */
class AttendeesOnPostgresTest extends DiscussionTestCase {

    @Autowired
    DossierAccess accesses;

    @Test
    void colleaguesOfTheZoneTeamWhoWereThereReadAlongForTwoWeeks() {
        agreeToShare();
        discuss("attends", "prepareCase");

        assertThat(shown("coach", "holdDiscussion").get("colleagues").toString())
                .contains("coach2", "spoc", "welzijn", "Mehmet Yıldız")
                .doesNotContain("coach4", "stuurgroep", "beheer");
        submit("coach", "holdDiscussion", heldWith("coach2", "spoc"));

        assertThat(access("coach2").isNone()).isFalse();
        assertThat(access("spoc").isNone()).isFalse();
        assertThat(access("coach3").isNone()).isTrue();
        clock.advance(Period.ofDays(14));
        assertThat(access("coach2").isNone()).isFalse();
        clock.advance(Period.ofDays(1));
        assertThat(access("coach2").isNone()).isTrue();
    }

    @Test
    void itEndsAtOnceWhenTheAgreementIsWithdrawn() {
        agreeToShare();
        discuss("attends", "prepareCase");
        submit("coach", "holdDiscussion", heldWith("coach2"));

        withdrawAgreement();

        assertThat(access("coach2").isNone()).isTrue();
    }

    @Test
    void whoDiscussedAPseudonymReadsNothing() {
        agreeToShare();
        discuss("pseudonym", "preparePseudonymised");
        submit("coach", "holdDiscussion", heldWith("coach2"));

        assertThat(access("coach2").isNone()).isTrue();
    }

    @Test
    void anAgreementThatWasWithdrawnBeforeTheMeetingAdmitsNobodyLater() {
        agreeToShare();
        discuss("attends", "prepareCase");
        withdrawAgreement();
        submit("coach", "holdDiscussion", heldWith("coach2"));
        agreeToShare();

        assertThat(access("coach2").isNone()).isTrue();
    }

    @Test
    void nobodyOutsideTheZoneTeamIsAdmitted() {
        agreeToShare();
        discuss("attends", "prepareCase");

        assertThat(refused("coach", "holdDiscussion", heldWith("coach4"))).containsExactly("attendingColleagues");
    }

    private void discuss(String wish, String preparation) {
        ask("trajectory");
        putOnAgenda(wish);
        submit("coach", preparation, preparation("Hoe verder?"));
        heldInTime();
    }

    private Map<String, Object> heldWith(String... colleagues) {
        return with(decision("continue", "adviceContinue"), "attendingColleagues", list(colleagues));
    }

    private Access access(String user) {
        return accesses.of(number, accesses.viewer(user).orElseThrow());
    }
}
