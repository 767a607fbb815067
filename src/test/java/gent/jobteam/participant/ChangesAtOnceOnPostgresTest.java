package gent.jobteam.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import gent.jobteam.journey.FrontDoor;
import gent.jobteam.journey.NewRegistration;
import gent.jobteam.outreach.ContactAttempt;
import gent.jobteam.outreach.Outreach;
import gent.jobteam.testing.JobteamTest;
import gent.jobteam.testing.TestClock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody corrects the person while somebody else's step writes her contact data: both remain. */
@JobteamTest
class ChangesAtOnceOnPostgresTest {

    @Autowired
    CaseFiles cases;

    @Autowired
    Outreach outreach;

    @Autowired
    FrontDoor frontDoor;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @Autowired
    PlatformTransactionManager transactions;

    private CaseNumber number;

    @BeforeEach
    void somebodyWithAPhone() {
        number = cases.open(new NewCase(
                "Xhemile Krasniqi", "0470 11 11 11", "", "nl", "Dampoort", "oost", "oc", "", null, "coach"));
    }

    @Test
    void aPhoneNumberFromAnAttemptLeavesTheCorrectedName() {
        correctingAtOnce(() -> outreach.log(
                new ContactAttempt(number, false, "call", "", clock.today(), "0470 99 99 99", "", "coach")));

        assertThat(person().name()).isEqualTo("Xhemilje Krasniqi");
        assertThat(person().phone()).isEqualTo("0470 99 99 99");
    }

    @Test
    void whoComesBackKeepsWhatWasCorrectedMeanwhile() {
        cases.end(number, "reached");
        var again = new NewRegistration(
                UUID.randomUUID(),
                "Xhemile Krasniqi",
                "",
                "xhemile@example.org",
                "nl",
                "",
                "oost",
                "partner",
                "Amal",
                number,
                "",
                null,
                null,
                "",
                "");

        correctingAtOnce(() -> frontDoor.register(again));

        assertThat(person().name()).isEqualTo("Xhemilje Krasniqi");
        assertThat(person().email()).isEqualTo("xhemile@example.org");
    }

    /** The step begins while the correction is not committed yet, and so waits for it. */
    private void correctingAtOnce(Runnable step) {
        Participant known = person();
        CompletableFuture<Void> other = new TransactionTemplate(transactions).execute(correction -> {
            cases.correct(
                    known.fingerprint(),
                    new Participant(known.id(), "Xhemilje Krasniqi", known.phone(), "", "nl", known.district()));
            var waiting = CompletableFuture.runAsync(step);
            await().atMost(Duration.ofSeconds(30)).until(this::somebodyWaits);
            return waiting;
        });
        other.join();
    }

    private boolean somebodyWaits() {
        return jdbc.sql("select exists (select 1 from pg_stat_activity where wait_event_type = 'Lock'"
                        + " and datname = current_database())")
                .query(Boolean.class)
                .single();
    }

    private Participant person() {
        return cases.get(number).participant();
    }
}
