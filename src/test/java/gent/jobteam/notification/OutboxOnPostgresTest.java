package gent.jobteam.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Mail from the transaction of the step to the mail server, with everything that goes wrong in between. */
class OutboxOnPostgresTest extends OutboxTestCase {

    @Autowired
    HikariDataSource pool;

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

    @Test
    void noConnectionToTheDatabaseIsHeldWhileTheServerThinks() throws Exception {
        server.hang("BODY");
        for (int step = 0; step < 30; step++) {
            queue("%s-%d".formatted(id, step), null);
        }
        var sending = CompletableFuture.runAsync(() -> dispatcher.sendDue());
        await().atMost(Duration.ofSeconds(30)).until(() -> server.commands().contains("DATA"));

        assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
        assertThat(jdbc.sql("select count(*) from message where state = 'sending'")
                        .query(Integer.class)
                        .single())
                .as("a few at a time, however much waits")
                .isEqualTo(Deliveries.AT_ONCE);

        server.close();
        sending.join();
        assertThat(jdbc.sql("select count(*) from message where state = 'queued' and attempts = 0")
                        .query(Integer.class)
                        .single())
                .as("what was not tried waits as before")
                .isEqualTo(29);
    }

    @Test
    void manyMailsTakeOneConnection() {
        for (int step = 0; step < 45; step++) {
            queue("%s-%d".formatted(id, step), null);
        }
        dispatcher.sendDue();

        assertThat(messageIds()).hasSize(45).doesNotHaveDuplicates();
        assertThat(server.connections()).isOne();
    }

    @Test
    void aServerThatHasHadEnoughOfAConnectionGetsTheMessageOverAnother() {
        queue(id + "-1", null);
        queue(id + "-2", null);
        server.answerOnce("MAIL", 2, "421 4.7.0 too many messages");
        dispatcher.sendDue();

        assertThat(messageIds()).hasSize(2).doesNotHaveDuplicates();
        assertThat(server.connections()).isEqualTo(2);
        assertThat(row(id + "-2")).containsEntry("state", "sent").containsEntry("attempts", 1);
    }

    @Test
    void oneRefusedMailDoesNotTouchTheOthersOfItsConnection() {
        for (int step = 1; step <= 3; step++) {
            queue("%s-%d".formatted(id, step), null);
        }
        server.answerOnce("RCPT", 2, "550 5.1.1 unknown");
        dispatcher.sendDue();

        assertThat(row(id + "-1")).containsEntry("state", "sent");
        assertThat(row(id + "-2")).containsEntry("state", "undelivered");
        assertThat(row(id + "-3")).containsEntry("state", "sent");
        assertThat(server.kept()).hasSize(2);
    }
}
