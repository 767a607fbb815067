package gent.jobteam.notification;

import gent.jobteam.notification.MailSettings.Encryption;
import gent.jobteam.testing.ScriptedSmtp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Settings and messages for the tests of this module. */
final class TestMail {

    static final Instant QUEUED = Instant.parse("2026-03-02T09:00:00Z");

    private TestMail() {}

    /** The product's pauses, and patience enough for a busy machine. */
    static MailSettings settings() {
        return settings(Duration.ofSeconds(20), Duration.ofSeconds(60));
    }

    /** For a server that lets us wait. */
    static MailSettings impatient() {
        return settings(Duration.ofMillis(400), Duration.ofMillis(1500));
    }

    private static MailSettings settings(Duration timeout, Duration deadline) {
        return new MailSettings(
                "jobteam@jobteam.example",
                "Jobteam Gent",
                "",
                587,
                Encryption.STARTTLS,
                "",
                "",
                timeout,
                deadline,
                List.of(
                        Duration.ofSeconds(10),
                        Duration.ofMinutes(1),
                        Duration.ofMinutes(10),
                        Duration.ofHours(1),
                        Duration.ofHours(6)),
                Duration.ofSeconds(5),
                false);
    }

    static MailServer at(ScriptedSmtp server) {
        return at(server.port(), Encryption.NONE);
    }

    static MailServer at(int port, Encryption encryption) {
        return new MailServer("localhost", port, encryption, "", "");
    }

    static Message message(String subject, String body) {
        return message("referral-1", "onthaal@woonwijzer.example", subject, body);
    }

    static Message message(String id, String recipient, String subject, String body) {
        return new Message(
                id,
                null,
                Channel.EMAIL,
                recipient,
                subject,
                body,
                null,
                null,
                Map.of(),
                MessageIds.of(id, settings().sender()),
                1,
                1,
                false,
                QUEUED,
                null);
    }
}
