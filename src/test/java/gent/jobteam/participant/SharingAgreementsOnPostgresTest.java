package gent.jobteam.participant;

import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.testing.JobteamTest;
import gent.jobteam.testing.TestClock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JobteamTest
class SharingAgreementsOnPostgresTest {

    @Autowired
    SharingAgreements agreements;

    @Autowired
    CaseFiles cases;

    @Autowired
    TestClock clock;

    private CaseNumber number;

    @BeforeEach
    void openCase() {
        number = cases.open(
                new NewCase("Zdenka Horváthová", "", "", "sk", "", "noord", "outreach", "De Zuidpoort", null, "coach"));
    }

    @Test
    void nothingIsSharedBeforeItWasDiscussed() {
        assertThat(agreements.latest(number)).isEmpty();
        assertThat(agreements.mayShare(number)).isFalse();
        assertThat(agreements.mayShareWith(number, "discussion")).isFalse();
    }

    @Test
    void anAgreementWithoutLimitsCoversEverybody() {
        agreements.record(new SharingAgreement(number, true, "sk", null, "coach"));

        assertThat(agreements.mayShare(number)).isTrue();
        assertThat(agreements.mayShareWith(number, "employer")).isTrue();
    }

    @Test
    void anAgreementCoversOnlyTheCirclesThatWereNamed() {
        var agreement = new SharingAgreement(
                number, true, List.of("discussion"), List.of("housing", "work"), "sk", null, "coach");
        agreements.record(agreement);

        assertThat(agreements.latest(number)).contains(agreement);
        assertThat(agreements.mayShareWith(number, "discussion")).isTrue();
        assertThat(agreements.mayShareWith(number, "referral")).isFalse();
    }

    @Test
    void itHoldsThroughItsLastDay() {
        agreements.record(new SharingAgreement(number, true, "sk", LocalDate.of(2026, 3, 9), "coach"));

        clock.advance(Period.ofDays(7));
        assertThat(agreements.mayShare(number)).isTrue();
        clock.advance(Period.ofDays(1));
        assertThat(agreements.mayShare(number)).isFalse();
    }

    @Test
    void aRefusalEndsAnEarlierAgreementAtOnce() {
        agreements.record(new SharingAgreement(number, true, "sk", null, "coach"));
        agreements.record(new SharingAgreement(number, false, "sk", null, "coach"));

        assertThat(agreements.mayShare(number)).isFalse();
        assertThat(agreements.mayShareWith(number, "discussion")).isFalse();
    }
}
