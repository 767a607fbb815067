package gent.jobteam.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import gent.jobteam.notification.WebhookSettings.Endpoint;
import gent.jobteam.notification.WebhookSettings.Kind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Settings that would send something in the open, or to nowhere, stop the start. */
class ChannelSettingsTest {

    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://partner.example/hook",
                "ftp://partner.example/",
                "file:///etc/passwd",
                "https:partner.example",
                "https:///hook",
                "https://user:password@partner.example/",
                "partner.example",
                "javascript:alert(1)",
                "https://partner.example/\r\nX: y",
                ""
            })
    void aWebhookGoesOverHttpsToANamedMachine(String url) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Endpoint(Kind.STANDARD, url, SECRET, List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "geheim", "whsec_", "whsec_a2F0", "whsec_not base64 at all, but long enough"})
    void aWebhookIsSignedWithASecretThatNobodyGuesses(String secret) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Endpoint(Kind.STANDARD, "https://partner.example/", secret, List.of()));
    }

    @Test
    void theAddressOfTeamsIsItsSecret() {
        var teams = new Endpoint(Kind.TEAMS, "https://teams.example/geheim", "", List.of());

        assertThat(teams.toString()).doesNotContain("geheim");
        assertThat(new WebhookSettings(Map.of("coordinatie", teams)).toString()).doesNotContain("geheim");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Zdenka Kováčová", "a/b", "a b"})
    void theNameOfAWebhookIsShortAndPlain(String name) {
        var endpoint = new Endpoint(Kind.TEAMS, "https://teams.example/", "", List.of());

        assertThatIllegalArgumentException().isThrownBy(() -> new WebhookSettings(Map.of(name, endpoint)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://sms.example/", "sms.example", "ftp://sms.example/"})
    void smsGoOverHttps(String url) {
        assertThatIllegalArgumentException().isThrownBy(() -> sms(url));
    }

    @Test
    void withoutAnAddressNoSmsLeave() {
        assertThat(new SmsGateway(sms(""), TestMail.settings()).isOpen()).isFalse();
        assertThat(new SmsGateway(sms("https://sms.example/"), TestMail.settings()).isOpen())
                .isTrue();
        assertThat(sms("https://sms.example/").toString()).doesNotContain("geheim");
    }

    @Test
    void anSmsCountsItsParts() {
        assertThat(SmsLength.parts("a".repeat(160))).isOne();
        assertThat(SmsLength.parts("a".repeat(161))).isEqualTo(2);
        assertThat(SmsLength.parts("a".repeat(306))).isEqualTo(2);
        assertThat(SmsLength.parts("a".repeat(307))).isEqualTo(3);
        assertThat(SmsLength.parts("€".repeat(80))).isOne();
        assertThat(SmsLength.parts("€".repeat(81))).isEqualTo(2);
        assertThat(SmsLength.parts("ж".repeat(70))).isOne();
        assertThat(SmsLength.parts("ж".repeat(71))).isEqualTo(2);
        assertThat(SmsLength.parts("س".repeat(320))).isEqualTo(5);
    }

    private static SmsSettings sms(String url) {
        return new SmsSettings(url, "Bearer geheim", "Jobteam", "{{to}} {{text}}", "Idempotency-Key");
    }
}
