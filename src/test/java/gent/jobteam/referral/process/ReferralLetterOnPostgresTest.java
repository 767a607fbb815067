package gent.jobteam.referral.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gent.jobteam.form.process.FormRefusedException;
import gent.jobteam.participant.SharingAgreement;
import gent.jobteam.referral.Referral;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a letter of a referral says, and that it leaves as it was read, once. */
class ReferralLetterOnPostgresTest extends ReferralTestCase {

    @Test
    void withAgreementTheMailNamesThePersonForAFirstContact() {
        agree();
        askByMail();

        var mail = mail("request");
        assertThat(mail.get("recipient")).isEqualTo("onthaal@huurdersbond.example");
        assertThat(mail.get("subject"))
                .isEqualTo("Vraag van Jobteam Gent (%s)".formatted(number))
                .asString()
                .doesNotContain("Zahra");
        assertThat(mail.get("body"))
                .asString()
                .contains(NAME, PHONE, "Taal: Dari", "Zoekt een betaalbare woning.", "Lien De Vos: 09 000 00 01")
                .doesNotContain("Dampoort", "{{");
        assertThat(referral().state()).isEqualTo(Referral.State.SENT);
        assertThat(tasks()).containsExactly("userTask_noteAnswer");
    }

    @Test
    void withoutAgreementTheMailSpeaksOfSomebody() {
        askByMail();

        assertThat(mail("request").get("body"))
                .asString()
                .contains("Iemand uit Gent", "Lien De Vos: 09 000 00 01", number.value())
                .doesNotContain("Zahra", "Rahimi", "0470");
        assertThat(referral().namesParticipant()).isFalse();
    }

    @Test
    void anAgreementForOthersOnlyIsNone() {
        agreements.record(new SharingAgreement(number, true, List.of("discussion"), List.of(), "fa", null, "coach"));
        askByMail();

        assertThat(mail("request").get("body")).asString().doesNotContain("Zahra");
    }

    @Test
    void withoutAgreementTheQuestionMayNotGiveThePersonAway() {
        var answers = preparation();
        answers.put("question", "Mevrouw Rahimi zoekt een woning.");

        assertRefused(() -> submit("coach", "userTask_prepareReferral", answers), "question");
        assertThat(count()).isZero();
    }

    @Test
    void theCoachReadsExactlyWhatGoesOut() {
        agree();
        submit("coach", "userTask_prepareReferral", preparation());
        String shown = shown("coach", "userTask_confirmText").get("letterText").toString();

        submit("coach", "userTask_confirmText", Map.of("referralChannel", "email", "letterText", shown));
        jobs.runDue(number.value());

        assertThat(mail("request").get("body")).asString().startsWith(shown + "\n\nAntwoorden kan ook hier");
    }

    @Test
    void aTextThatChangedSinceItWasReadIsNotSent() {
        agree();
        submit("coach", "userTask_prepareReferral", preparation());
        String read = shown("coach", "userTask_confirmText").get("letterText").toString();
        withdraw();

        assertThatThrownBy(() ->
                        submit("coach", "userTask_confirmText", Map.of("referralChannel", "email", "letterText", read)))
                .isInstanceOf(FormRefusedException.class)
                .hasMessageContaining("lees de nieuwe tekst");
        assertThat(tasks()).containsExactly("userTask_confirmText");
    }

    @Test
    void aTextOfTheBrowsersOwnIsNotSent() {
        submit("coach", "userTask_prepareReferral", preparation());

        assertThatThrownBy(() -> submit(
                        "coach",
                        "userTask_confirmText",
                        Map.of("referralChannel", "email", "letterText", "Zahra Rahimi is ziek.")))
                .isInstanceOf(FormRefusedException.class);
        assertThat(referral().letter()).isNull();
    }

    @Test
    void anAgreementWithdrawnBeforeSendingStopsTheMail() {
        agree();
        prepareAndConfirm("email");
        withdraw();

        jobs.runDue(number.value());

        assertThat(jdbc.sql("select count(*) from message where case_number = :case")
                        .param("case", number.value())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(tasks()).containsExactly("userTask_confirmText");
        assertThat(shown("coach", "userTask_confirmText"))
                .containsEntry("referralChannel", "")
                .hasEntrySatisfying(
                        "letterText", text -> assertThat(text.toString()).doesNotContain("Zahra"));
    }

    @Test
    void aStepThatRunsTwiceSendsOneMail() {
        askByMail();

        referrals.send(referral().id());
        referrals.remind(referral().id());
        referrals.remind(referral().id());

        assertThat(jdbc.sql("select id from message where case_number = :case order by id")
                        .param("case", number.value())
                        .query(String.class)
                        .list())
                .containsExactly(
                        "referral-%s-reminder".formatted(referral().id()),
                        "referral-%s-request".formatted(referral().id()));
    }

    @Test
    void theReminderSaysNothingAboutThePerson() {
        agree();
        askByMail();

        jobs.letPass(Duration.ofDays(8), number.value());

        assertThat(mail("reminder").get("body"))
                .asString()
                .contains("Op 2/03/2026", number.value(), "09 000 00 01")
                .doesNotContain("Zahra", "Rahimi", "0470");
        assertThat(tasks()).containsExactly("userTask_noteAnswer");
    }

    @Test
    void whatIsFilledInIsNeverReadAsAPlaceInTheLetter() {
        var answers = preparation();
        answers.put("question", "Kent u {{coach}}? ${7*7} #{1} $1 \\1");
        submit("coach", "userTask_prepareReferral", answers);
        confirm("email");
        jobs.runDue(number.value());

        assertThat(mail("request").get("body")).asString().contains("Kent u {{coach}}? ${7*7} #{1} $1 \\1");
    }
}
