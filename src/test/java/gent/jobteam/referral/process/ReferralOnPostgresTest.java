package gent.jobteam.referral.process;

import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.notification.Message.Failure;
import gent.jobteam.notification.MessageGivenUp;
import gent.jobteam.participant.NewCase;
import gent.jobteam.referral.Referral;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A referral as coach, coordination and receiver live it. */
class ReferralOnPostgresTest extends ReferralTestCase {

    @Test
    void whatIsKnownNeedNotBeTypedAgain() {
        // What the coach asked in other tests, perhaps at a later moment than this one, was long ago.
        jdbc.sql("update referral set prepared_at = prepared_at - interval '10 years' where prepared_by = 'coach'")
                .update();
        askByMail();
        number = cases.open(new NewCase("Borislav", "", "", "bg", "", "noord", "outreach", "", null, "coach"));
        runtime.startProcessInstanceByKey(ReferralProcess.KEY, number.value());

        assertThat(shown("coach", "userTask_prepareReferral")).containsEntry("reachableAt", "09 000 00 01");
        var answers = preparation();
        answers.remove("receiverEmail");
        submit("coach", "userTask_prepareReferral", answers);

        assertThat(shown("coach", "userTask_confirmText").get("receiverLine").toString())
                .contains("onthaal@huurdersbond");
    }

    @Test
    void howToReachAnOrganisationIsInTheFormBeforeAnythingIsSentAndNeedNotBeTyped() {
        jdbc.sql("""
                        update offer set contact_function = 'Onthaal *wonen*', phone = '09 000 00 12',
                               email = 'wonen@huurdersbond.example'
                         where organisation = 'Huurdersbond'
                        """).update();
        assertThat(shown("coach", "userTask_prepareReferral").get("directoryContacts"))
                .asString()
                .contains("Huurdersbond|**In de gids**")
                .contains("Vraag naar: Onthaal \\\\*wonen\\\\*", "Telefoon: 09 000 00 12", "wonen@huurdersbond");

        var answers = preparation();
        answers.remove("receiverEmail");
        submit("coach", "userTask_prepareReferral", answers);

        assertThat(shown("coach", "userTask_confirmText").get("receiverLine"))
                .isEqualTo("Huurdersbond, wonen@huurdersbond\\.example");
        assertThat(referral().draft().phone()).isEqualTo("09 000 00 12");
        jdbc.sql("update offer set contact_function = '', phone = '', email = ''")
                .update();
    }

    @Test
    void whatIsArchivedIsNotOfferedAndADraftAboutItKeepsItsName() {
        submit("coach", "userTask_prepareReferral", preparation());
        submit("coach", "userTask_confirmText", Map.of("referralChannel", "change"));
        jdbc.sql("update offer set archived_on = '2026-03-01' where organisation = 'Huurdersbond'")
                .update();

        assertThat(shown("coach", "userTask_prepareReferral"))
                .containsEntry("organisation", "other")
                .containsEntry("otherOrganisation", "Huurdersbond");
        assertRefused(() -> submit("coach", "userTask_prepareReferral", preparation()), "organisation");
        jdbc.sql("update offer set archived_on = null").update();
    }

    @Test
    void aDraftCanBeChangedAndKeepsWhatWasTyped() {
        submit("coach", "userTask_prepareReferral", preparation());
        submit("coach", "userTask_confirmText", Map.of("referralChannel", "change"));

        assertThat(shown("coach", "userTask_prepareReferral"))
                .containsEntry("organisation", "Huurdersbond")
                .containsEntry("question", "Zoekt een betaalbare woning.");
        var answers = preparation();
        answers.put("organisation", "other");
        answers.put("otherOrganisation", "Een nieuwe vzw");
        submit("coach", "userTask_prepareReferral", answers);

        assertThat(count()).isOne();
        assertThat(referral().organisation()).isEqualTo("Een nieuwe vzw");
    }

    @Test
    void aReferralThatDoesNotGoOnIsKeptWithItsReason() {
        submit("coach", "userTask_prepareReferral", preparation());
        submit("coach", "userTask_confirmText", Map.of("referralChannel", "dropped", "dropReason", "otherSolution"));

        assertThat(onlyReferral().state()).isEqualTo(Referral.State.DROPPED);
        assertThat(onlyReferral().reason()).isEqualTo("otherSolution");
        assertThat(isRunning()).isFalse();
    }

    @Test
    void aReceiverWithoutAddressCanOnlyBePhoned() {
        var answers = preparation();
        answers.put("organisation", "De Sloep");
        answers.remove("receiverEmail");
        answers.put("receiverPhone", "09 000 00 09");
        submit("coach", "userTask_prepareReferral", answers);
        String text = shown("coach", "userTask_confirmText").get("letterText").toString();

        assertRefused(
                () -> submit("coach", "userTask_confirmText", Map.of("referralChannel", "email", "letterText", text)),
                "referralChannel");
        submit("coach", "userTask_confirmText", Map.of("referralChannel", "phone", "letterText", text));
        assertThat(shown("coach", "userTask_phoneReceiver"))
                .containsEntry("letterText", text)
                .containsEntry("receiverLine", "De Sloep, 09 000 00 09");
        submit("coach", "userTask_phoneReceiver", Map.of("phonedOn", "2026-03-02", "phonedWith", "Ömer"));

        assertThat(referral().state()).isEqualTo(Referral.State.PHONED);
        assertThat(tasks()).containsExactly("userTask_noteAnswer");
    }

    @Test
    void aMailThatDoesNotArriveMakesTheCoachPhone() {
        askByMail();
        UUID id = referral().id();

        transaction.executeWithoutResult(step -> events.publishEvent(
                new MessageGivenUp("referral-%s-request".formatted(id), number.value(), Failure.REJECTED)));

        assertThat(tasks()).containsExactly("userTask_phoneReceiver");
        assertThat(referral().state()).isEqualTo(Referral.State.UNDELIVERED);
        assertThat(shown("coach", "userTask_phoneReceiver").get("undeliveredLine"))
                .isEqualTo("De mail is niet aangekomen.");

        submit("coach", "userTask_phoneReceiver", Map.of("phonedOn", "2026-03-02"));
        jobs.letPass(Duration.ofDays(8), number.value());
        assertThat(tasks()).contains("userTask_phoneAgain", "userTask_noteAnswer");
        submit("coach", "userTask_phoneAgain", Map.of("phonedOn", clock.today().toString()));
        assertThat(tasks()).containsExactly("userTask_noteAnswer");
    }

    @Test
    void anotherMessageOfTheCaseChangesNoReferral() {
        askByMail();

        transaction.executeWithoutResult(
                step -> events.publishEvent(new MessageGivenUp("sample-1", number.value(), Failure.REJECTED)));

        assertThat(tasks()).containsExactly("userTask_noteAnswer");
    }

    @Test
    void badAnswersAreRefusedByName() {
        var missing = preparation();
        missing.remove("question");
        assertRefused(() -> submit("coach", "userTask_prepareReferral", missing), "question");

        var unknown = preparation();
        unknown.put("letter", "Dag");
        assertRefused(() -> submit("coach", "userTask_prepareReferral", unknown), "letter");

        var wrongType = preparation();
        wrongType.put("contactPerson", 7);
        assertRefused(() -> submit("coach", "userTask_prepareReferral", wrongType), "contactPerson");

        var tooLong = preparation();
        tooLong.put("question", "x".repeat(1001));
        assertRefused(() -> submit("coach", "userTask_prepareReferral", tooLong), "question");

        var foreign = preparation();
        foreign.put("organisation", "Bestaat niet");
        assertRefused(() -> submit("coach", "userTask_prepareReferral", foreign), "organisation");

        for (String address : List.of("a@b.example, c@d.example", "a@b.example\r\nBcc: c@d.example", "geen adres")) {
            var wrong = preparation();
            wrong.put("receiverEmail", address);
            assertRefused(() -> submit("coach", "userTask_prepareReferral", wrong), "receiverEmail");
        }
        assertThat(count()).isZero();
        assertThat(tasks()).containsExactly("userTask_prepareReferral");
    }

    @Test
    void aCallIsNotInTheFuture() {
        submit("coach", "userTask_prepareReferral", preparation());
        confirm("phone");

        assertRefused(() -> submit("coach", "userTask_phoneReceiver", Map.of("phonedOn", "2026-03-03")), "phonedOn");
    }

    @Test
    void aCoachOfAnotherZoneSeesNothingOfIt() {
        assertThat(colleagues.tasks("coach4", number.value())).isEmpty();
    }
}
