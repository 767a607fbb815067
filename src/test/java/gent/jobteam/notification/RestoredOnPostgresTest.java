package gent.jobteam.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** A backup of last week is put back: what was sent since may not leave again by itself. */
class RestoredOnPostgresTest extends OutboxTestCase {

    @TempDir
    Path folder;

    @Autowired
    ApplicationEventPublisher events;

    private Restored watch;

    @BeforeEach
    void withAMarkOfItsOwn() {
        watch = new Restored(holds, new AttemptMark(folder.toString()), events, clock);
        dispatcher = new Dispatcher(addressing, deliveries, carriers(smtp()), watch, settings, clock);
    }

    @AfterEach
    void openAgain() {
        holds.release("beheer", clock.instant());
    }

    @Test
    void aNewStartOnTheSameDatabaseHoldsNothing() {
        queue(id, null);
        dispatcher.sendDue();
        queue(id + "-2", null);

        watch.look();
        dispatcher.sendDue();

        assertThat(watch.heldSince()).isEmpty();
        assertThat(server.kept()).hasSize(2);
    }

    @Test
    void whatWasSentSinceTheBackupDoesNotLeaveAgain() {
        queue(id, null);
        backupSendAndRestore();

        watch.look();
        dispatcher.sendDue();
        queue(id + "-of-an-overdue-timer", null);
        dispatcher.sendDue();

        assertThat(watch.heldSince()).contains(clock.instant());
        assertThat(server.kept()).as("the one that left before").hasSize(1);
    }

    @Test
    void afterSomebodyLookedTheRestLeavesAndTheNextStartHoldsNothing() {
        queue(id, null);
        backupSendAndRestore();
        watch.look();
        clock.advance(Duration.ofMinutes(5));
        queue(id + "-new", null);

        assertThat(outbox.dropQueuedBefore(watch.heldSince().orElseThrow().plusSeconds(1)))
                .isOne();
        watch.release("coordinatie");
        dispatcher.sendDue();
        watch.look();

        assertThat(watch.heldSince()).isEmpty();
        assertThat(messageIds())
                .containsExactly(MessageIds.of(id, settings.sender()), MessageIds.of(id + "-new", settings.sender()));
        assertThat(row(id)).containsEntry("state", "dropped");
    }

    @Test
    void theMarkOfAnotherDatabaseSaysNothing() {
        new AttemptMark(folder.toString()).raise(UUID.randomUUID(), 1_000_000);

        watch.look();

        assertThat(watch.heldSince()).isEmpty();
    }

    @Test
    void theMarkNeverGoesBack() {
        var mark = new AttemptMark(folder.toString());
        mark.raise(holds.origin(), 41);
        mark.raise(holds.origin(), 7);

        assertThat(new AttemptMark(folder.toString()).of(holds.origin())).isEqualTo(41);
    }

    /** As a dump that was made before sending has it: the message waits, and the numbers are as they were. */
    private void backupSendAndRestore() {
        long before = holds.lastAttempt();
        dispatcher.sendDue();
        assertThat(server.kept()).hasSize(1);
        jdbc.sql("update message set state = 'queued', attempts = 0, sent_at = null")
                .update();
        jdbc.sql("select setval('message_attempt', greatest(:before, 1), :before > 0)")
                .param("before", before)
                .query(Long.class)
                .single();
    }
}
