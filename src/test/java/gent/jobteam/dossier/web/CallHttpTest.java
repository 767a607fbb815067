package gent.jobteam.dossier.web;

import static gent.jobteam.testing.Visitor.known;
import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.notification.Channel;
import gent.jobteam.notification.OutboxDrain;
import gent.jobteam.notification.ParticipantMessage;
import gent.jobteam.notification.ParticipantMessages;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.NewCase;
import gent.jobteam.participant.ReachPreference;
import gent.jobteam.participant.ReachPreferences;
import gent.jobteam.privacy.DossierLog;
import gent.jobteam.testing.JobteamHttpTest;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What a coach sees of the messages to her participants, and what she does when none can reach somebody. */
@JobteamHttpTest
class CallHttpTest {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext application;

    @Autowired
    CaseFiles cases;

    @Autowired
    ParticipantMessages messages;

    @Autowired
    ReachPreferences wishes;

    @Autowired
    DossierLog log;

    private CaseNumber number;

    @BeforeEach
    void aCaseOfCoachWithoutAnAddress() {
        number = cases.open(
                new NewCase("Zdenka Kováčová", "09 123 45 67", "", "sk", "Dampoort", "noord", "oc", "", null, "coach"));
        known(port, "coach").page("/");
    }

    @Test
    void whomNoMessageReachesStaysOnTheListOfHerCoachUntilSheKnows() {
        tell();

        assertThat(list("coach")).contains("Bel deze mensen", number.value(), "09 123 45 67", "Wij willen u bereiken");
        assertThat(dossier("coach"))
                .contains("Bel deze persoon.", "Bericht: Wij willen u bereiken", "niet aangekomen: bel deze persoon");

        var answer = known(port, "coach").form("/dossier/" + number + "/verwittigd", Map.of("from", "list"));

        assertThat(answer.headers().firstValue("Location")).hasValue("/deelnemers");
        assertThat(list("coach")).doesNotContain("/dossier/" + number + "/verwittigd");
        assertThat(dossier("coach")).contains("niet aangekomen, afgehandeld").doesNotContain("Bel deze persoon.");
        assertThat(log.before(number, Integer.MAX_VALUE, 10))
                .extracting(entry -> entry.kind() + " " + entry.detail())
                .containsOnlyOnce("CHANGED CALLED");
    }

    @Test
    void sayingItTwiceChangesNothingMore() {
        tell();
        known(port, "coach").form("/dossier/" + number + "/verwittigd", Map.of());
        known(port, "coach").form("/dossier/" + number + "/verwittigd", Map.of());

        assertThat(log.before(number, Integer.MAX_VALUE, 10))
                .extracting(entry -> entry.detail())
                .containsOnlyOnce("CALLED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"coach2", "spoc", "coordinatie"})
    void whoDoesNotGuideHerSettlesNothing(String user) {
        tell();
        known(port, user).page("/");

        assertThat(known(port, user)
                        .form("/dossier/" + number + "/verwittigd", Map.of())
                        .statusCode())
                .isIn(403, 404);
        assertThat(list("coach")).contains("/dossier/" + number + "/verwittigd");
    }

    @Test
    void herWishIsKeptAndShown() {
        assertThat(page("coach")).contains("Geen sms'en").doesNotContain("checked");

        var answer = known(port, "coach")
                .form("/dossier/" + number + "/berichten", Map.of("preferred", "email", "no", "sms"));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(wishes.of(number)).isEqualTo(new ReachPreference(Optional.of(Channel.EMAIL), Set.of(Channel.SMS)));
        assertThat(page("coach"))
                .containsOnlyOnce("checked=\"checked\"")
                .containsOnlyOnce("selected=\"selected\">E-mail");
        assertThat(dossier("coach")).contains("De keuze voor berichten is bewaard.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"webhook", "'; drop table participant; --", "post"})
    void aChannelThatDoesNotExistIsNoWish(String channel) {
        known(port, "coach").form("/dossier/" + number + "/berichten", Map.of("preferred", channel, "no", channel));

        assertThat(wishes.of(number)).isEqualTo(new ReachPreference(Optional.empty(), Set.of()));
    }

    @Test
    void whatSheDoesNotWantCannotBeWhatShePrefers() {
        known(port, "coach").form("/dossier/" + number + "/berichten", Map.of("preferred", "sms", "no", "sms"));

        assertThat(wishes.of(number)).isEqualTo(new ReachPreference(Optional.empty(), Set.of(Channel.SMS)));
    }

    private void tell() {
        messages.tell(new ParticipantMessage(
                "sample-" + UUID.randomUUID(),
                number.value(),
                "please-call",
                Map.of("coach", "Lien De Vos", "phone", "09 000 00 00")));
        new OutboxDrain(application).sendDue();
    }

    private String list(String user) {
        return known(port, user).page("/deelnemers").body();
    }

    private String dossier(String user) {
        return known(port, user).page("/dossier/" + number).body();
    }

    private String page(String user) {
        return known(port, user).page("/dossier/" + number + "/gegevens").body();
    }
}
