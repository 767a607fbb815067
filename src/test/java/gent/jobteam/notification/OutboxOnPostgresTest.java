package gent.jobteam.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Mail from the transaction of the step to the mail server, with everything that goes wrong in between. */
class OutboxOnPostgresTest extends OutboxTestCase {

    @Test
    void aQueuedMessageIsSentOnceAndTheAnswerIsKept() {
        queue(id, null);

        assertThat(dispatcher.sendDue()).isOne();
        clock.advance(Duration.ofDays(1));
        assertThat(dispatcher.sendDue()).isZero();

        assertThat(server.kept()).hasSize(1);
        assertThat(row(id)).containsEntry("state", "sent").containsEntry("answer", "250 2.0.0 kept as 4711");
    }

    @Test
    void aStepThatIsUndoneSendsNothing() {
        transaction.executeWithoutResult(step -> {
            queue(id, null);
            step.setRollbackOnly();
        });

        assertThat(dispatcher.sendDue()).isZero();
        assertThat(server.connections()).isZero();
    }

    @Test
    void aStepThatRunsTwiceSendsOneMessage() {
        queue(id, null);
        queue(id, null);
        dispatcher.sendDue();
        queue(id, null);
        dispatcher.sendDue();

        assertThat(server.kept()).hasSize(1);
    }

    @Test
    void aHundredStepsAtOnceQueueOneMessage() throws Exception {
        var barrier = new CyclicBarrier(20);
        atOnce(IntStream.range(0, 100)
                .<Callable<Integer>>mapToObj(number -> () -> {
                    if (number < 20) {
                        barrier.await();
                    }
                    queue(id, null);
                    return number;
                })
                .toList());
        dispatcher.sendDue();

        assertThat(server.kept()).hasSize(1);
        assertThat(count()).isOne();
    }

    @Test
    void twoNodesNeverSendTheSameMessage() throws Exception {
        for (int step = 0; step < 200; step++) {
            queue("%s-%d".formatted(id, step), null);
        }

        List<Integer> sent = atOnce(List.of(() -> node().sendDue(), () -> node().sendDue(), () -> node().sendDue()));

        assertThat(sent.stream().mapToInt(Integer::intValue).sum()).isEqualTo(200);
        assertThat(messageIds()).hasSize(200).doesNotHaveDuplicates();
    }

    @Test
    void whatIsQueuedSurvivesForTheOldestFirst() {
        queue(id + "-1", null);
        clock.advance(Duration.ofMinutes(1));
        queue(id + "-2", null);
        dispatcher.sendDue();

        assertThat(messageIds())
                .containsExactly(
                        MessageIds.of(id + "-1", settings.sender()), MessageIds.of(id + "-2", settings.sender()));
    }
}
