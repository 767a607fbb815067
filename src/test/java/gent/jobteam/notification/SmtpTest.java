package gent.jobteam.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import gent.jobteam.notification.Attempt.Result;
import gent.jobteam.notification.MailSettings.Encryption;
import gent.jobteam.testing.ScriptedSmtp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What mail servers do to us. */
@Timeout(30)
class SmtpTest {

    private final ScriptedSmtp server = new ScriptedSmtp();
    private final List<Smtp> used = new ArrayList<>();

    @AfterEach
    void stop() throws Exception {
        used.forEach(Smtp::stop);
        server.close();
    }

    @Test
    void theAnswerOfTheServerIsKept() {
        assertThat(send()).isEqualTo(new Attempt(Result.ACCEPTED, "250 2.0.0 kept as 4711"));
    }

    @ParameterizedTest
    @CsvSource({
        "MAIL, 451 4.3.0 try later, POSTPONED",
        "RCPT, 450 4.2.0 greylisted, POSTPONED",
        "DATA, 452 4.3.1 disk full, POSTPONED",
        "BODY, 451 4.7.1 try later, POSTPONED",
        "MAIL, 550 5.7.1 not you, REJECTED",
        "RCPT, 550 5.1.1 unknown, REJECTED",
        "DATA, 554 5.5.1 no, REJECTED",
        "BODY, 554 5.7.1 spam, REJECTED"
    })
    void fourHundredsComeBackLaterFiveHundredsNever(String step, String answer, Result result) {
        server.answer(step, answer);

        Attempt attempt = send();

        assertThat(attempt.result()).isEqualTo(result);
        assertThat(attempt.answer()).contains(answer);
        assertThat(server.kept()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"421 too busy", "554 go away"})
    void aServerThatTurnsEverybodyAwayIsUnreachable(String greeting) {
        server.answer("GREETING", greeting);

        assertThat(send().result()).isEqualTo(Result.UNREACHABLE);
    }

    @Test
    void aServerThatIsDownIsUnreachable() throws Exception {
        server.close();

        assertThat(send().result()).isEqualTo(Result.UNREACHABLE);
    }

    @ParameterizedTest
    @CsvSource({"GREETING, UNREACHABLE", "EHLO, UNREACHABLE", "MAIL, UNANSWERED", "BODY, UNANSWERED"})
    void aServerThatSaysNothingIsLeftAfterTheTimeOut(String step, Result result) {
        server.hang(step);

        assertThat(send(TestMail.at(server), TestMail.impatient()).result()).isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource({"GREETING, UNREACHABLE", "BODY, UNANSWERED"})
    void aServerThatKeepsDrippingIsCutOffAtTheDeadline(String step, Result result) {
        server.drip(step);

        assertThat(send(TestMail.at(server), TestMail.impatient()).result()).isEqualTo(result);
    }

    @Test
    void aConnectionLostAfterTheDotMayHaveDelivered() {
        server.drop("BODY");

        assertThat(send().result()).isEqualTo(Result.UNANSWERED);
        assertThat(server.kept()).hasSize(1);
    }

    @Test
    void aConnectionLostAfterTheAnswerChangesNothing() {
        server.drop("QUIT");

        assertThat(send().result()).isEqualTo(Result.ACCEPTED);
    }

    @Test
    void nothingIsSentToAServerThatCannotEncrypt() {
        assertThat(send(TestMail.at(server.port(), Encryption.STARTTLS), TestMail.settings())
                        .result())
                .isEqualTo(Result.UNREACHABLE);
        assertThat(server.commands()).noneMatch(command -> command.startsWith("MAIL"));
    }

    @Test
    void nothingIsSentToAServerThatCannotProveItsName() {
        var impostor = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS));
        impostor.start();
        try {
            int port = impostor.getSmtps().getPort();

            Attempt attempt = send(TestMail.at(port, Encryption.TLS), TestMail.settings());

            assertThat(attempt.result()).isEqualTo(Result.UNREACHABLE);
            assertThat(attempt.answer()).contains("certification path");
            assertThat(impostor.getReceivedMessages()).isEmpty();
        } finally {
            impostor.stop();
        }
    }

    @Test
    void thePasswordNeverShowsInTheSettings() {
        var settings = new MailSettings(
                "a@b.example",
                "A",
                "smtp.b.example",
                587,
                Encryption.TLS,
                "u",
                "geheim",
                Duration.ZERO,
                Duration.ZERO,
                List.of(),
                Duration.ZERO,
                true);

        assertThat(settings.toString() + settings.server()).doesNotContain("geheim");
    }

    private Attempt send() {
        return send(TestMail.at(server), TestMail.settings());
    }

    private Attempt send(MailServer to, MailSettings settings) {
        var smtp = new Smtp(to, settings);
        used.add(smtp);
        return smtp.send(TestMail.message("Vraag", "Dag"));
    }
}
