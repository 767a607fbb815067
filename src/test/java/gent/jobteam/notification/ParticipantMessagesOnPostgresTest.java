package gent.jobteam.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import gent.jobteam.participant.NewCase;
import gent.jobteam.testing.TestClock;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Messages to participants, from the step that wants them to what she reads. */
class ParticipantMessagesOnPostgresTest extends OutboxTestCase {

    private static final Map<String, String> VALUES =
            Map.of("day", "2026-03-09", "time", "14:30", "place", "Dampoort", "coach", "Lien De Vos");

    @Autowired
    ParticipantMessages participants;

    @Test
    void sheGetsAMailAtTheAddressThatSheHasWhenItLeaves() throws Exception {
        String number = caseOf("Zdenka Kováčová", "nl", "oud@example.org", "");
        tell(number, "appointment-invitation");
        person(number, "email", "zdenka@example.org");

        dispatcher.sendDue();

        assertThat(server.commands()).contains("RCPT TO:<zdenka@example.org>");
        assertThat(received().getSubject()).isEqualTo("Uw afspraak bij Jobteam");
        assertThat((String) received().getContent())
                .startsWith("Dag Zdenka Kováčová. U hebt een afspraak met Lien De Vos, maandag 9 maart 2026 om 14:30")
                .contains("Waar: Dampoort.");
        assertThat(row(id)).containsEntry("state", "sent").containsEntry("channel", "email");
    }

    @Test
    void neitherHerAddressNorTheTextStaysInTheOutbox() {
        String number = caseOf("Zdenka Kováčová", "nl", "zdenka@example.org", "");
        tell(number, "appointment-invitation");
        dispatcher.sendDue();

        assertThat(row(id).toString()).doesNotContain("zdenka@").doesNotContain("Kováčová");
    }

    @Test
    void whoWantsNoMailGetsNoneAndHerCoachIsTold() {
        String number = caseOf("Zdenka", "nl", "zdenka@example.org", "");
        jdbc.sql("update participant set opted_out = '{email}' where id ="
                        + " (select participant_id from case_file where number = :number)")
                .param("number", number)
                .update();
        tell(number, "appointment-invitation");

        dispatcher.sendDue();

        assertThat(server.connections()).isZero();
        assertThat(row(id)).containsEntry("state", "undelivered").containsEntry("failure", "NO_CHANNEL");
    }

    @Test
    void anAddressThatIsRefusedLeavesTheCoach() {
        server.answer("RCPT", "550 5.1.1 unknown");
        tell(caseOf("Zdenka", "nl", "zdenka@example.org", ""), "appointment-invitation");

        dispatcher.sendDue();

        assertThat(row(id)).containsEntry("state", "undelivered").containsEntry("failure", "REJECTED");
        assertThat(server.connections()).isOne();
    }

    @Test
    void whatIsForLaterWaits() {
        String number = caseOf("Zdenka", "nl", "zdenka@example.org", "");
        participants.tell(new ParticipantMessage(
                id, number, "appointment-reminder", VALUES, TestClock.START.plus(Duration.ofDays(6)), null));

        dispatcher.sendDue();
        assertThat(server.kept()).isEmpty();

        clock.advance(Duration.ofDays(6));
        dispatcher.sendDue();
        assertThat(server.kept()).hasSize(1);
    }

    @Test
    void whatIsWithdrawnIsNotSent() {
        tell(caseOf("Zdenka", "nl", "zdenka@example.org", ""), "appointment-invitation");

        assertThat(outbox.withdraw(id)).isTrue();
        assertThat(outbox.withdraw(id)).isFalse();
        dispatcher.sendDue();

        assertThat(server.kept()).isEmpty();
    }

    @Test
    void whatHasLeftCannotBeWithdrawn() {
        tell(caseOf("Zdenka", "nl", "zdenka@example.org", ""), "appointment-invitation");
        dispatcher.sendDue();

        assertThat(outbox.withdraw(id)).isFalse();
    }

    @Test
    void aMessageWithoutAPlaceOrATemplateIsRefusedAtOnce() {
        String number = caseOf("Zdenka", "nl", "", "");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> participants.tell(
                        new ParticipantMessage(id, number, "appointment-invitation", Map.of("day", "2026-03-09"))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> participants.tell(new ParticipantMessage(id, number, "no-such", VALUES)));
        assertThat(count()).isZero();
    }

    private void tell(String number, String template) {
        participants.tell(new ParticipantMessage(id, number, template, VALUES));
    }

    private String caseOf(String name, String language, String email, String phone) {
        return cases.open(new NewCase(name, phone, email, language, "Dampoort", "noord", "outreach", "", null, "coach"))
                .value();
    }

    private void person(String number, String column, String value) {
        jdbc.sql("update participant set " + column + " = :value where id ="
                        + " (select participant_id from case_file where number = :number)")
                .param("value", value)
                .param("number", number)
                .update();
    }

    private MimeMessage received() throws Exception {
        String raw = server.kept().get(server.kept().size() - 1);
        return new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(raw.getBytes(StandardCharsets.ISO_8859_1)));
    }
}
