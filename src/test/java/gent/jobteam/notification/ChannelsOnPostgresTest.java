package gent.jobteam.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import gent.jobteam.notification.WebhookSettings.Endpoint;
import gent.jobteam.notification.WebhookSettings.Kind;
import gent.jobteam.participant.NewCase;
import gent.jobteam.testing.ScriptedHttp;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.context.ApplicationEventPublisher;

/** SMS and webhooks, with everything that goes wrong between the outbox and the other side. */
class ChannelsOnPostgresTest extends OutboxTestCase {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final Map<String, String> VALUES =
            Map.of("day", "2026-03-09", "time", "14:30", "place", "Dampoort \"zaal\" 2", "coach", "Lien De Vos");

    @Autowired
    MessageTemplates templates;

    @Autowired
    Reachability reachability;

    @Autowired
    QuietHours quiet;

    @Autowired
    ParticipantMessages participants;

    @Autowired
    ApplicationEventPublisher events;

    private final ScriptedHttp gateway = new ScriptedHttp();
    private final ScriptedHttp partner = new ScriptedHttp();
    private final HttpsPost post = new HttpsPost(Duration.ofSeconds(20), Duration.ofSeconds(60), AddressGuard.ANY);
    private WebhookSettings endpoints;

    @BeforeEach
    void allChannelsAreOpen() {
        // The settings insist on https, so the server of the test is put in behind them.
        endpoints = new WebhookSettings(Map.of(
                "partner", new Endpoint(Kind.STANDARD, "https://partner.example/", SECRET, List.of()),
                "coordinatie",
                        new Endpoint(Kind.TEAMS, "https://teams.example/", "", List.of("participant.unreached"))));
        var mail = new Smtp(TestMail.at(server), settings);
        nodes.add(mail);
        var sms = new SmsGateway(
                new SmsSettings(
                        "https://sms.example/",
                        "Bearer geheim",
                        "Jobteam",
                        "{\"to\":{{to}},\"from\":{{from}},\"text\":{{text}},\"ref\":{{id}}}",
                        "Idempotency-Key"),
                redirected(gateway));
        var webhook = new WebhookCarrier(endpoints, redirected(partner), clock);
        List<Carrier> carriers = List.of(mail, sms, webhook);
        var channels = new Channels(carriers);
        addressing = new Addressing(attempts, reachability, templates, channels, quiet, holds, events, clock);
        dispatcher = new Dispatcher(addressing, deliveries, carriers, restored, settings, clock);
    }

    @AfterEach
    void stopPeers() throws Exception {
        gateway.close();
        partner.close();
    }

    private HttpsPost redirected(ScriptedHttp to) {
        return new HttpsPost(Duration.ofSeconds(20), Duration.ofSeconds(60), AddressGuard.ANY) {
            @Override
            Attempt send(java.net.URI address, Map<String, String> headers, byte[] body) {
                return post.send(to.url("http"), headers, body);
            }
        };
    }

    @Test
    void whoHasAMobileNumberGetsAnSmsInHerLanguage() throws Exception {
        tell(caseOf("Йорданка", "bg", "jordanka@example.org", "0470 12 34 56"));

        dispatcher.sendDue();

        assertThat(gateway.requests()).singleElement().satisfies(request -> {
            assertThat(request.headers()).containsEntry("authorization", "Bearer geheim");
            var body = JSON.readTree(request.body());
            assertThat(body.path("to").asText()).isEqualTo("+32470123456");
            assertThat(body.path("text").asText())
                    .startsWith("Здравейте, Йорданка. Имате среща с Lien De Vos, ")
                    .contains("Dampoort \"zaal\" 2");
        });
        assertThat(server.connections()).isZero();
        assertThat(row(id)).containsEntry("state", "sent").containsEntry("channel", "sms");
        assertThat(row(id).toString()).doesNotContain("470123456").doesNotContain("Йорданка");
    }

    @Test
    void whoPrefersMailGetsMail() {
        String number = caseOf("Zdenka", "nl", "zdenka@example.org", "0470 12 34 56");
        person(number, "preferred_channel = 'email'");
        tell(number);

        dispatcher.sendDue();

        assertThat(gateway.requests()).isEmpty();
        assertThat(server.kept()).hasSize(1);
    }

    @Test
    void whoWantsNoSmsGetsMailAndWhoWantsNothingIsCalled() {
        String number = caseOf("Zdenka", "nl", "zdenka@example.org", "0470 12 34 56");
        person(number, "opted_out = '{sms}'");
        tell(number);
        dispatcher.sendDue();
        assertThat(gateway.requests()).isEmpty();
        assertThat(server.kept()).hasSize(1);

        person(number, "opted_out = '{email,sms}'");
        participants.tell(new ParticipantMessage(id + "-2", number, "please-call", values("phone", "09 123")));
        dispatcher.sendDue();
        assertThat(server.kept()).hasSize(1);
        assertThat(row(id + "-2")).containsEntry("failure", "NO_CHANNEL");
    }

    @Test
    void anOptOutCountsForWhatWaitsAlready() {
        String number = caseOf("Zdenka", "nl", "zdenka@example.org", "0470 12 34 56");
        gateway.answer("503 Service Unavailable");
        tell(number);
        dispatcher.sendDue();
        person(number, "opted_out = '{sms}'");
        gateway.answer("200 OK");

        clock.advance(Duration.ofSeconds(10));
        dispatcher.sendDue();
        dispatcher.sendDue();

        assertThat(gateway.requests()).hasSize(1);
        assertThat(server.kept()).hasSize(1);
    }

    @Test
    void aNumberThatTheGatewayRefusesIsTriedByMailBeforeAnybodyHasToCall() {
        gateway.answer("422 Unprocessable");
        tell(caseOf("Zdenka", "nl", "zdenka@example.org", "0470 12 34 56"));

        dispatcher.sendDue();
        dispatcher.sendDue();

        assertThat(server.kept()).hasSize(1);
        assertThat(row(id)).containsEntry("state", "sent").containsEntry("channel", "email");
    }

    @Test
    void everyAttemptHasTheSameKeySoThatTheGatewaySendsOnce(CapturedOutput log) {
        gateway.drop();
        tell(caseOf("Zdenka", "nl", "", "0470 12 34 56"));
        dispatcher.sendDue();
        gateway.answer("200 OK");
        clock.advance(Duration.ofSeconds(10));
        dispatcher.sendDue();

        assertThat(gateway.requests()).hasSize(2);
        assertThat(new HashSet<>(gateway.requests().stream()
                        .map(request -> request.headers().get("idempotency-key"))
                        .toList()))
                .hasSize(1);
        assertThat(row(id)).containsEntry("state", "sent").containsEntry("perhaps_sent", true);
        assertThat(log)
                .contains("possible duplicate")
                .doesNotContain("470123456")
                .doesNotContain("Zdenka");
    }

    @Test
    void anSmsWhoseNodeStoppedIsSentAgainWithTheSameKeyAfterItsLease(CapturedOutput log) {
        tell(caseOf("Zdenka", "nl", "", "0470 12 34 56"));
        addressing.chooseChannels();
        Message claimed = deliveries.claim(Channel.SMS, List.of()).get(0);

        clock.advance(settings.lease());
        dispatcher.sendDue();

        assertThat(gateway.requests()).singleElement().satisfies(request -> assertThat(request.headers())
                .containsEntry("idempotency-key", MessageIds.opaque(claimed.messageId())));
        assertThat(log).contains("possible duplicate");
    }

    @Test
    void atNightNothingRingsAndInTheMorningItDoes() {
        clock.set(Instant.parse("2026-03-28T22:30:00Z"));
        tell(caseOf("Zdenka", "nl", "", "0470 12 34 56"));
        dispatcher.sendDue();
        assertThat(gateway.requests()).isEmpty();

        // The night in which the clock goes forward: eight o'clock is six in UTC.
        clock.set(Instant.parse("2026-03-29T05:59:59Z"));
        dispatcher.sendDue();
        assertThat(gateway.requests()).isEmpty();
        clock.set(Instant.parse("2026-03-29T06:00:00Z"));
        dispatcher.sendDue();
        assertThat(gateway.requests()).hasSize(1);
    }

    @Test
    void aRetryDoesNotRingAtNightEither() {
        clock.set(Instant.parse("2026-03-02T18:55:00Z"));
        gateway.answer("503 Service Unavailable\nRetry-After: 600");
        tell(caseOf("Zdenka", "nl", "", "0470 12 34 56"));
        dispatcher.sendDue();
        gateway.answer("200 OK");

        clock.advance(Duration.ofMinutes(10));
        dispatcher.sendDue();
        assertThat(gateway.requests()).hasSize(1);
        clock.set(Instant.parse("2026-03-03T07:00:00Z"));
        dispatcher.sendDue();
        assertThat(gateway.requests()).hasSize(2);
    }

    @Test
    void whatTheNightWouldHoldUntilItIsTooLateIsLeftToTheCoachAtOnce() {
        clock.set(Instant.parse("2026-03-02T19:30:00Z"));
        tell(caseOf("Zdenka", "nl", "", "0470 12 34 56"), Instant.parse("2026-03-03T06:45:00Z"));

        dispatcher.sendDue();

        assertThat(gateway.requests()).isEmpty();
        assertThat(row(id)).containsEntry("state", "undelivered").containsEntry("failure", "TOO_LATE");
    }

    @Test
    void aRetryThatTheNightWouldHoldTooLongIsLeftToTheCoachAtOnce() {
        clock.set(Instant.parse("2026-03-02T18:55:00Z"));
        gateway.answer("503 Service Unavailable\nRetry-After: 600");
        tell(caseOf("Zdenka", "nl", "", "0470 12 34 56"), Instant.parse("2026-03-03T06:45:00Z"));
        dispatcher.sendDue();

        clock.advance(Duration.ofMinutes(10));
        dispatcher.sendDue();

        assertThat(gateway.requests()).hasSize(1);
        assertThat(row(id)).containsEntry("state", "undelivered");
    }

    @Test
    void whatCameTooLateWhileTheServerWasAwayDoesNotLeave() {
        gateway.answer("503 Service Unavailable");
        tell(caseOf("Zdenka", "nl", "", "0470 12 34 56"), clock.instant().plus(Duration.ofHours(1)));
        dispatcher.sendDue();
        gateway.answer("200 OK");

        clock.advance(Duration.ofHours(1));
        dispatcher.sendDue();

        assertThat(gateway.requests()).hasSize(1);
        assertThat(row(id)).containsEntry("state", "withdrawn");
    }

    @Test
    void aGatewayThatIsDownHoldsUpNoMail() throws Exception {
        gateway.close();
        tell(caseOf("Zdenka", "nl", "", "0470 12 34 56"));
        queue(id + "-mail", null);

        dispatcher.sendDue();

        assertThat(server.kept()).hasSize(1);
        assertThat(row(id)).containsEntry("state", "queued");
    }

    @Test
    void aMessageThatReachesNobodyIsToldToPartnersWithoutAWordAboutHer() throws Exception {
        String number = caseOf("Zdenka Kováčová", "nl", "", "");
        tell(number);
        dispatcher.sendDue();
        webhooks().tell(WebhookEvent.PARTICIPANT_UNREACHED, id);
        webhooks().tell(WebhookEvent.PARTICIPANT_UNREACHED, id);

        dispatcher.sendDue();

        assertThat(partner.requests()).hasSize(2).allSatisfy(request -> assertThat(request.toString())
                .doesNotContain(number)
                .doesNotContain("Kováčová")
                .doesNotContain(id));
        assertThat(signed().body()).contains("\"type\":\"participant.unreached\"");
        assertThat(partner.requests().stream()
                        .filter(request -> !request.headers().containsKey("webhook-id")))
                .singleElement()
                .satisfies(card -> assertThat(JSON.readTree(card.body())
                                .at("/attachments/0/content/body/0/text")
                                .asText())
                        .startsWith("Een deelnemer kon geen bericht krijgen."));
    }

    @Test
    void theSignatureIsThatOfStandardWebhooks() throws Exception {
        webhooks().tell(WebhookEvent.MESSAGE_UNDELIVERED, id);
        dispatcher.sendDue();

        var headers = signed().headers();
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(SECRET.substring(6)), "HmacSHA256"));
        String content = headers.get("webhook-id") + "." + headers.get("webhook-timestamp") + "." + signed().body();
        assertThat(headers.get("webhook-signature"))
                .isEqualTo("v1,"
                        + Base64.getEncoder().encodeToString(mac.doFinal(content.getBytes(StandardCharsets.UTF_8))));
        assertThat(headers.get("webhook-timestamp"))
                .isEqualTo(String.valueOf(clock.instant().getEpochSecond()));
        assertThat(partner.requests()).as("Teams did not ask for this").hasSize(1);
    }

    @Test
    void everyAttemptHasTheSameWebhookIdAndItsOwnTimestamp() {
        partner.answer("500 Internal Server Error");
        webhooks().tell(WebhookEvent.MESSAGE_UNDELIVERED, id);
        dispatcher.sendDue();
        partner.answer("204 No Content");
        clock.advance(Duration.ofSeconds(10));
        dispatcher.sendDue();
        clock.advance(Duration.ofDays(1));
        dispatcher.sendDue();

        assertThat(partner.requests()).hasSize(2);
        assertThat(partner.requests().get(0).headers().get("webhook-id"))
                .isEqualTo(partner.requests().get(1).headers().get("webhook-id"));
        assertThat(partner.requests().get(0).headers().get("webhook-timestamp"))
                .isNotEqualTo(partner.requests().get(1).headers().get("webhook-timestamp"));
    }

    @Test
    void aPartnerWhoWantsNoMoreIsAskedNoMoreAndACoordinatorCanRepeatIt() {
        partner.answer("410 Gone");
        webhooks().tell(WebhookEvent.MESSAGE_UNDELIVERED, id);
        dispatcher.sendDue();
        clock.advance(Duration.ofDays(1));
        dispatcher.sendDue();
        assertThat(partner.requests()).hasSize(1);

        partner.answer("200 OK");
        outbox.sendAgain(undelivered().get(0).id());
        dispatcher.sendDue();
        assertThat(partner.requests()).hasSize(2);
        assertThat(undelivered()).isEmpty();
    }

    private ScriptedHttp.Request signed() {
        return partner.requests().stream()
                .filter(request -> request.headers().containsKey("webhook-id"))
                .findFirst()
                .orElseThrow();
    }

    private Webhooks webhooks() {
        return new Webhooks(messages, endpoints, settings, events, clock);
    }

    private void tell(String number) {
        participants.tell(new ParticipantMessage(id, number, "appointment-invitation", VALUES));
    }

    private void tell(String number, Instant usefulUntil) {
        participants.tell(
                new ParticipantMessage(id, number, "appointment-invitation", VALUES, null, usefulUntil, null));
    }

    private static Map<String, String> values(String place, String value) {
        return Map.of("coach", "Lien De Vos", place, value);
    }

    private String caseOf(String name, String language, String email, String phone) {
        return cases.open(new NewCase(name, phone, email, language, "Dampoort", "noord", "outreach", "", null, "coach"))
                .value();
    }

    private void person(String number, String change) {
        jdbc.sql("update participant set " + change
                        + " where id = (select participant_id from case_file where number = :number)")
                .param("number", number)
                .update();
    }
}
