package gent.jobteam.faults;

import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.testing.PackagedJobteam;
import gent.jobteam.testing.Visitor;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program is killed, as {@code kill -9} does, at each point where a step can break in two; then it starts again. */
class CrashRecoveryIT {

    private static final String CONFIRM = "userTask_confirmText";

    @TempDir
    Path directory;

    private Nodes nodes;
    private String confirmTask;
    private Map<String, Object> confirmation;
    private String receipt;

    @BeforeEach
    void anEmptyDatabase() throws Exception {
        nodes = new Nodes(directory);
    }

    @Test
    void nothingIsLostAndNothingHappensTwiceWhereverItIsKilled() throws Exception {
        killedBeforeTheCommitOfATask();
        killedAfterTheCommitAndInTheMiddleOfAServiceTask();
        killedBetweenTheOutboxAndTheMailServer();
        String messageId = killedAfterTheMailServerTookTheMailAndBeforeARegistrationIsACase();

        try (var node = nodes.start().awaitReady()) {
            nodes.awaitCount(1, "message where state = 'sent'");

            assertThat(nodes.count("message")).isOne();
            assertThat(nodes.count("message where perhaps_sent")).isOne();
            assertThat(node.output()).contains("possible duplicate " + messageId);
            assertThat(mailbox(node)).containsOnlyOnce(escaped(messageId));

            nodes.awaitCount(1, "incoming_registration where state = 'accepted'");
            assertThat(nodes.announce(node)).isEqualTo(receipt);
            assertThat(nodes.count("incoming_registration")).isOne();
            assertThat(nodes.count("participant where name = '%s'".formatted(Nodes.ANNOUNCED)))
                    .isOne();

            var coach = Nodes.signedIn(node, "coach");
            var again = Nodes.submit(coach, confirmTask, confirmation);
            assertThat(again.statusCode()).isEqualTo(409);
            assertThat(again.body()).contains("taskDone");

            assertThat(nodes.openTasks())
                    .containsExactly("userTask_agreeNextStep", "userTask_makeContact", "userTask_noteAnswer");
            assertThat(nodes.count("referral where state = 'sent'")).isOne();
            assertThat(nodes.count("act_ru_incident")).isZero();
            assertThat(node.output()).doesNotContain(Nodes.NAME, Nodes.ANNOUNCED);
        }
    }

    private void killedBeforeTheCommitOfATask() throws Exception {
        try (var node = nodes.start().awaitReady()) {
            var coach = Nodes.signedIn(node, "coach");
            nodes.takeOverAndPrepareReferral(coach);
            nodes.done(coach, "userTask_prepareReferral", Nodes.preparation());
            confirmTask = nodes.task(CONFIRM);
            confirmation = nodes.confirmation(coach);

            try (var barrier = new Barrier(nodes.url(), "referral", "update", "new.state = 'confirmed'")) {
                submitWithoutHearingTheAnswer(coach);
                barrier.awaitArrival();
                node.kill();
            }
        }
        nodes.awaitCount(1, "referral where state = 'draft'");
        assertThat(nodes.openTasks()).contains(CONFIRM);
        assertThat(nodes.count("message")).isZero();
    }

    private void killedAfterTheCommitAndInTheMiddleOfAServiceTask() throws Exception {
        try (var barrier = new Barrier(nodes.url(), "message", "insert", "true");
                var node = nodes.start().awaitReady()) {
            submitWithoutHearingTheAnswer(Nodes.signedIn(node, "coach"));
            barrier.awaitArrival();
            node.kill();
        }
        nodes.awaitCount(0, "message");
        assertThat(nodes.openTasks()).doesNotContain(CONFIRM, "userTask_noteAnswer");
        assertThat(nodes.count("referral where state = 'confirmed'")).isOne();
    }

    private void killedBetweenTheOutboxAndTheMailServer() throws Exception {
        try (var barrier = new Barrier(nodes.url(), "message", "update", "new.state = 'sending'");
                var node = nodes.start()) {
            barrier.awaitArrival();
            node.kill();
        }
        nodes.awaitCount(1, "message where state = 'queued'");
        assertThat(nodes.openTasks()).contains("userTask_noteAnswer");
    }

    private String killedAfterTheMailServerTookTheMailAndBeforeARegistrationIsACase() throws Exception {
        String messageId = nodes.jdbc()
                .sql("select message_id from message")
                .query(String.class)
                .single();
        try (var barrier = new Barrier(nodes.url(), "message", "update", "new.state = 'sent'");
                var atTheCase = new Barrier(nodes.url(), "incoming_registration", "update", "new.state = 'accepted'");
                var node = nodes.start().awaitReady()) {
            receipt = nodes.announce(node);
            barrier.awaitArrival();
            assertThat(mailbox(node)).containsOnlyOnce(escaped(messageId));
            atTheCase.awaitArrival();
            node.kill();
        }
        nodes.awaitCount(1, "message where state = 'sending'");
        nodes.awaitCount(1, "incoming_registration where state = 'received'");
        nodes.awaitCount(0, "participant where name = '%s'".formatted(Nodes.ANNOUNCED));
        return messageId;
    }

    /** Whoever waits for it finds the connection gone. */
    private void submitWithoutHearingTheAnswer(Visitor coach) {
        CompletableFuture.runAsync(() -> Nodes.submit(coach, confirmTask, confirmation));
    }

    private static String mailbox(PackagedJobteam node) {
        return Nodes.signedIn(node, "coordinatie").page("/postvak").body();
    }

    private static String escaped(String messageId) {
        return messageId.replace("<", "&lt;").replace(">", "&gt;");
    }
}
