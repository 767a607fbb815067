package gent.jobteam.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gent.jobteam.notification.Message.Failure;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.system.CapturedOutput;

/** What becomes of a message when the mail server or a node fails. */
class OutboxFailureOnPostgresTest extends OutboxTestCase {

    @Test
    void caseWorkGoesOnWhileTheMailServerIsDownForAnHour() throws Exception {
        server.answer("GREETING", "421 4.3.2 closed for an hour");
        for (int step = 0; step < 30; step++) {
            queue("%s-%d".formatted(id, step), null);
        }

        int attempts = 0;
        for (int minute = 0; minute < 60; minute++) {
            attempts += minute % 20 == 0 ? dispatcher.sendDue() : 0;
            clock.advance(Duration.ofMinutes(1));
        }
        assertThat(attempts).as("one try per round, however much is waiting").isEqualTo(3);

        server.behave();
        clock.advance(Duration.ofHours(1));
        assertThat(dispatcher.sendDue()).isEqualTo(30);
        assertThat(messageIds()).hasSize(30).doesNotHaveDuplicates();
        assertThat(undelivered()).isEmpty();
    }

    @Test
    void thePausesGrowAndThenTheMessageIsGivenUp() {
        server.answer("RCPT", "451 4.7.1 greylisted");
        queue(id, null);

        for (Duration pause : settings.pauses()) {
            assertThat(dispatcher.sendDue()).isOne();
            clock.advance(pause.minusSeconds(1));
            assertThat(dispatcher.sendDue()).as("before " + pause).isZero();
            clock.advance(Duration.ofSeconds(1));
        }
        assertThat(undelivered()).isEmpty();
        assertThat(dispatcher.sendDue()).isOne();

        assertThat(undelivered()).singleElement().satisfies(message -> assertThat(message.failure())
                .isEqualTo(Failure.POSTPONED));
        clock.advance(Duration.ofDays(3));
        assertThat(dispatcher.sendDue()).isZero();
    }

    @Test
    void aGreylistedMessageArrivesAtTheSecondAttempt() {
        server.answer("RCPT", "450 4.2.0 greylisted");
        queue(id, null);
        dispatcher.sendDue();
        server.behave();
        clock.advance(Duration.ofSeconds(10));
        dispatcher.sendDue();

        assertThat(server.kept()).hasSize(1);
        assertThat(row(id)).containsEntry("state", "sent").containsEntry("perhaps_sent", false);
    }

    @Test
    void aRejectedMessageIsGivenUpAtOnceAndTheOthersGoOn() {
        server.answer("RCPT", "550 5.1.1 <onthaal@woonwijzer.example> unknown");
        queue(id, null);
        dispatcher.sendDue();
        server.behave();
        queue(id + "-next", null);
        dispatcher.sendDue();

        assertThat(undelivered()).singleElement().satisfies(message -> assertThat(message.failure())
                .isEqualTo(Failure.REJECTED));
        assertThat(server.kept()).hasSize(1);
    }

    @Test
    void theCaseShowsAnIncidentUntilSomebodySendsAgain(CapturedOutput log) {
        String caseNumber = runningCase();
        server.answer("RCPT", "550 5.1.1 <onthaal@woonwijzer.example> unknown");
        queue(id, caseNumber);
        dispatcher.sendDue();

        assertThat(incidents(caseNumber)).singleElement().satisfies(incident -> {
            assertThat(incident.getIncidentType()).isEqualTo("messageUndelivered");
            assertThat(incident.getConfiguration()).isEqualTo(id);
            assertThat(incident.getIncidentMessage())
                    .startsWith("Een bericht is niet bezorgd.")
                    .doesNotContain("woonwijzer");
        });
        assertThat(log).doesNotContain("woonwijzer").contains(id);

        server.behave();
        outbox.sendAgain(id, "vraag@woonwijzer.example");
        assertThat(incidents(caseNumber)).isEmpty();
        dispatcher.sendDue();
        assertThat(server.commands()).contains("RCPT TO:<vraag@woonwijzer.example>");
        assertThat(undelivered()).isEmpty();
    }

    @Test
    void sendingAgainTwiceSendsOnce() {
        server.answer("RCPT", "550 5.1.1 unknown");
        queue(id, null);
        dispatcher.sendDue();
        server.behave();

        outbox.sendAgain(id, RECIPIENT);
        assertThatThrownBy(() -> outbox.sendAgain(id, RECIPIENT)).isInstanceOf(NotUndelivered.class);
        assertThatThrownBy(() -> outbox.sendAgain(id, "a@b.example, c@d.example"))
                .isInstanceOf(NotAnAddress.class);
        dispatcher.sendDue();

        assertThat(server.kept()).hasSize(1);
    }

    @Test
    void aMessageOfAnEndedCaseIsGivenUpWithoutIncident() {
        String caseNumber = openCase();
        server.answer("RCPT", "550 5.1.1 unknown");
        queue(id, caseNumber);

        dispatcher.sendDue();

        assertThat(undelivered()).hasSize(1);
    }

    @Test
    void anAnswerThatGotLostIsTriedAgainUnderTheSameNameAndLogged(CapturedOutput log) {
        server.drop("BODY");
        queue(id, null);
        dispatcher.sendDue();
        server.behave();
        clock.advance(Duration.ofSeconds(10));
        dispatcher.sendDue();

        assertThat(messageIds()).hasSize(2);
        assertThat(new HashSet<>(messageIds())).hasSize(1);
        assertThat(row(id)).containsEntry("state", "sent").containsEntry("perhaps_sent", true);
        assertThat(log).contains("possible duplicate");
    }

    @Test
    void aMessageWhoseNodeStoppedIsTakenUpAfterItsLease(CapturedOutput log) {
        queue(id, null);
        deliveries.claim(Channel.EMAIL, Set.of());

        clock.advance(product.lease().minusSeconds(1));
        assertThat(dispatcher.sendDue()).isZero();
        clock.advance(Duration.ofSeconds(1));
        assertThat(dispatcher.sendDue()).isOne();

        assertThat(log).contains("possible duplicate");
        assertThat(row(id)).containsEntry("state", "sent");
    }

    @Test
    void aNodeThatWakesUpAfterItsLeaseChangesNothing() {
        queue(id, null);
        Message slow = deliveries.claim(Channel.EMAIL, Set.of()).get(0);
        clock.advance(product.lease());
        dispatcher.sendDue();

        deliveries.note(slow, new Attempt(Attempt.Result.REJECTED, "550 too late"));

        assertThat(row(id)).containsEntry("state", "sent");
        assertThat(undelivered()).isEmpty();
    }

    @Test
    void aMessageThatStopsEveryNodeIsGivenUpToo() {
        queue(id, null);
        for (int node = 0; node < settings.attempts(); node++) {
            assertThat(attempts.claim(Channel.EMAIL, Set.of(), 1, clock.instant(), product.lease()))
                    .hasSize(1);
            jdbc.sql("update message set due_at = due_at - interval '1 day' where state = 'sending'")
                    .update();
        }
        queue(id + "-next", null);
        dispatcher.sendDue();
        dispatcher.sendDue();

        assertThat(undelivered()).extracting(Message::id).containsExactly(id);
        assertThat(server.kept()).hasSize(1);
    }
}
