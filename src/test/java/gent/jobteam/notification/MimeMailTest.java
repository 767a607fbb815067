package gent.jobteam.notification;

import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.testing.ScriptedSmtp;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a receiver gets, read back from the line. */
class MimeMailTest {

    private final ScriptedSmtp server = new ScriptedSmtp();
    private final Smtp smtp = new Smtp(TestMail.at(server), TestMail.settings());

    @AfterEach
    void stop() throws Exception {
        smtp.stop();
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vraag van Jobteam Gent",
                "Žofia Kováčová vraagt ľudskú pomoc, čo najskôr",
                "Йорданка Петрова търси помощ",
                "سؤال من فريق العمل",
                "پرسشی از تیم کار برای زهرا رحیمی",
                "Ayşe Yıldırım'ın sorusu",
                "Țară, școală și muncă",
                "Vraag 🙂 met een gezichtje",
                "Een heel lange vraag waarvan het onderwerp niet op één regel van een mail past, vandaar gevouwen: é"
            })
    void everyScriptArrivesAsItWasWritten(String text) throws Exception {
        smtp.send(TestMail.message(text, "Dag,\n\n" + text + "\n.\n..\nMet vriendelijke groeten\n"));

        MimeMessage mail = received();
        assertThat(mail.getSubject()).isEqualTo(text);
        assertThat(mail.getContent()).isEqualTo("Dag,\r\n\r\n" + text + "\r\n.\r\n..\r\nMet vriendelijke groeten\r\n");
        assertThat(mail.getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
    }

    @Test
    void onTheLineThereIsOnlyAsciiInShortLines() {
        smtp.send(TestMail.message("Ďakujem زهرا", "é".repeat(5000) + "a".repeat(5000)));

        assertThat(server.kept()).singleElement().satisfies(raw -> {
            assertThat(raw.chars()).allMatch(character -> character < 128);
            assertThat(raw.lines()).allMatch(line -> line.length() <= 998);
        });
    }

    @Test
    void itSaysThatAProgramWroteItAndComesFromTheConfiguredSender() throws Exception {
        smtp.send(TestMail.message("Vraag", "Dag"));

        MimeMessage mail = received();
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getHeader("From")).containsExactly("Jobteam Gent <jobteam@jobteam.example>");
        assertThat(mail.getSentDate()).isEqualTo(TestMail.QUEUED);
        assertThat(server.commands()).contains("MAIL FROM:<jobteam@jobteam.example>");
    }

    @Test
    void itHasOneRecipient() throws Exception {
        smtp.send(TestMail.message("Vraag", "Bcc: ander@woonwijzer.example\n\nDag"));

        assertThat(received().getRecipients(RecipientType.TO)).hasSize(1);
        assertThat(received().getAllRecipients()).hasSize(1);
        assertThat(server.commands())
                .filteredOn(command -> command.startsWith("RCPT"))
                .containsExactly("RCPT TO:<onthaal@woonwijzer.example>");
    }

    @Test
    void everyAttemptHasTheSameMessageId() {
        Message message = TestMail.message("Vraag", "Dag");
        smtp.send(message);
        smtp.send(message);

        assertThat(server.kept()).hasSize(2).allSatisfy(raw -> assertThat(raw.lines())
                .filteredOn(line -> line.startsWith("Message-ID:"))
                .containsExactly("Message-ID: " + message.messageId()));
        assertThat(message.messageId()).matches("<[0-9a-f-]{36}@jobteam\\.example>");
    }

    @Test
    void anotherMessageHasAnother() {
        assertThat(MessageIds.of("referral-1", "jobteam@jobteam.example"))
                .isEqualTo(MessageIds.of("referral-1", "jobteam@jobteam.example"))
                .isNotEqualTo(MessageIds.of("referral-2", "jobteam@jobteam.example"))
                .isNotEqualTo(MessageIds.of("referral-1", "team@andere.example"));
    }

    private MimeMessage received() throws Exception {
        String raw = server.kept().get(server.kept().size() - 1);
        return new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(raw.getBytes(StandardCharsets.ISO_8859_1)));
    }
}
