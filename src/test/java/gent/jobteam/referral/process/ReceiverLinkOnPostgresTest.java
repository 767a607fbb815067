package gent.jobteam.referral.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gent.jobteam.form.process.FormRefusedException;
import gent.jobteam.notification.Message.Failure;
import gent.jobteam.notification.MessageGivenUp;
import gent.jobteam.referral.Answer;
import gent.jobteam.referral.AnswerLinks;
import gent.jobteam.referral.ReceiverDesk;
import gent.jobteam.referral.ReceiverDesk.Desk;
import gent.jobteam.referral.Referral;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a receiver sees and does with the link in her mail. */
class ReceiverLinkOnPostgresTest extends ReferralTestCase {

    private static final Pattern LINK = Pattern.compile("/antwoord/([A-Za-z0-9_-]{43})\\b");

    @Autowired
    private ReceiverDesk desks;

    @Autowired
    private AnswerLinks links;

    @Test
    void theLinkShowsExactlyWhatWasSent() {
        agree();
        askByMail();

        Desk desk = desk();

        assertThat(desk.letter()).isEqualTo(referral().letter()).contains(NAME);
        assertThat(desk.waits()).isTrue();
        assertThat(desk.reachableAt()).isEqualTo("09 000 00 01");
    }

    @Test
    void ofALinkOnlyAFingerprintIsKept() {
        askByMail();

        assertThat(jdbc.sql("select encode(fingerprint, 'escape') || encode(fingerprint, 'base64') from referral_link")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .noneMatch(kept -> kept.contains(token("request")));
    }

    @Test
    void theFirstAnswerCountsAndLaterVisitsShowIt() {
        askByMail();
        String token = token("request");

        assertThat(desks.answer(token, Answer.refused("noPlace", ""))).contains(true);
        assertThat(desks.answer(token, Answer.accepted("", ""))).contains(false);

        assertThat(isRunning()).isFalse();
        assertThat(desks.open(token).orElseThrow().state()).isEqualTo(Referral.State.REFUSED);
        assertThat(desks.open(token).orElseThrow().reason()).isEqualTo("noPlace");
        assertThat(desks.open(token).orElseThrow().letter())
                .as("not needed any more")
                .isEmpty();
    }

    @Test
    void eachReminderHasItsOwnLinkAndBothWork() {
        askByMail();
        jobs.letPass(Duration.ofDays(8), number.value());

        assertThat(token("reminder")).isNotEqualTo(token("request"));
        assertThat(desks.open(token("request"))).isPresent();
        desks.answer(token("reminder"), Answer.accepted("", ""));

        assertThat(desks.open(token("request")).orElseThrow().waits()).isFalse();
        assertThat(isRunning()).isFalse();
    }

    @Test
    void aLinkEndsAfterItsTerm() {
        askByMail();
        String token = token("request");
        clock.set(clock.instant().plus(Duration.ofDays(32)));

        assertThat(desks.open(token)).isEmpty();
        assertThat(desks.answer(token, Answer.accepted("", ""))).isEmpty();
        assertThat(links.openOf(number)).isEmpty();
    }

    @Test
    void theCoachRevokesALink() {
        askByMail();
        String token = token("request");
        assertThat(links.openOf(number)).hasSize(1);

        assertThat(links.revoke(number, referral().id(), "coach")).isTrue();

        assertThat(desks.open(token)).isEmpty();
        assertThat(desks.ask(token, UUID.randomUUID(), "Nog plaats?", null)).isEmpty();
        assertThat(links.revoke(number, referral().id(), "coach")).isFalse();
    }

    @Test
    void aMailThatDidNotArriveLeavesNoLinkBehind() {
        askByMail();
        String token = token("request");

        transaction.executeWithoutResult(step -> events.publishEvent(new MessageGivenUp(
                "referral-%s-request".formatted(referral().id()), number.value(), Failure.REJECTED)));

        assertThat(desks.open(token)).isEmpty();
    }

    @Test
    void aQuestionReachesTheCoachWhoseAnswerGoesBackByMail() {
        askByMail();
        ask("Spreekt deze persoon Nederlands?", LocalDate.of(2026, 3, 9));

        assertThat(tasks()).containsExactlyInAnyOrder("userTask_noteAnswer", "userTask_answerQuestion");
        assertThat(shown("coach", "userTask_answerQuestion"))
                .containsEntry("questionText", "Spreekt deze persoon Nederlands?\nVoorstel van een dag: 9/03/2026");
        reply("Een beetje. Maandag past.");

        assertThat(tasks()).containsExactly("userTask_noteAnswer");
        assertThat(jdbc.sql("select recipient || ' ' || body from message where id like :id")
                        .param("id", "referral-%s-reply-%%".formatted(referral().id()))
                        .query(String.class)
                        .single())
                .startsWith("onthaal@huurdersbond.example")
                .contains("Een beetje. Maandag past.", "/antwoord/")
                .doesNotContain("Zahra");
        assertThat(desk().questions().get(0).answer()).isEqualTo("Een beetje. Maandag past.");
    }

    @Test
    void oneFormAsksOnceAndTwoQuestionsAreOneTask() {
        askByMail();
        UUID form = UUID.randomUUID();
        desks.ask(token("request"), form, "Nog plaats?", null);
        desks.ask(token("request"), form, "Nog plaats?", null);
        ask("En wanneer?", null);

        assertThat(desk().questions()).hasSize(2);
        assertThat(tasks()).containsExactlyInAnyOrder("userTask_noteAnswer", "userTask_answerQuestion");
    }

    @Test
    void twentyQuestionsAtOnceAreOneTask() throws Exception {
        askByMail();
        String token = token("request");
        var threads = Executors.newFixedThreadPool(8);
        try {
            for (var asked : threads.invokeAll(IntStream.range(0, 20)
                    .mapToObj(at -> (Callable<Boolean>) () -> desks.ask(token, UUID.randomUUID(), "Vraag " + at, null)
                            .orElseThrow())
                    .toList())) {
                assertThat(asked.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(tasks()).containsExactlyInAnyOrder("userTask_noteAnswer", "userTask_answerQuestion");
        assertThat(desks.ask(token, UUID.randomUUID(), "Nog een", null)).contains(false);
    }

    @Test
    void aQuestionThatTheCoachDidNotReadIsNotAnswered() {
        askByMail();
        ask("Nog plaats?", null);
        String read =
                shown("coach", "userTask_answerQuestion").get("questionText").toString();
        ask("En wanneer?", null);

        assertThatThrownBy(() ->
                        submit("coach", "userTask_answerQuestion", Map.of("questionText", read, "replyText", "Ja.")))
                .isInstanceOf(FormRefusedException.class)
                .hasMessageContaining("schreef intussen nog iets");
        assertThat(desk().questions()).allMatch(question -> question.answer() == null);
    }

    @Test
    void withoutAgreementAReplyDoesNotSayWhoItIs() {
        askByMail();
        ask("Hoe heet deze persoon?", null);

        assertRefused(() -> reply("Dat is Zahra Rahimi."), "replyText");
        assertThat(tasks()).contains("userTask_answerQuestion");
    }

    @Test
    void aWithdrawnAgreementHidesEverythingAndTheCoachIsTold() {
        jdbc.sql("update staff_member set mail = 'lien@jobteam.example' where user_id = 'coach'")
                .update();
        agree();
        askByMail();
        ask("Mag Zahra zelf bellen?", null);

        withdraw();
        jdbc.sql("update staff_member set mail = '' where user_id = 'coach'").update();

        assertThat(desk().mayShow()).isFalse();
        assertThat(desk().letter()).isEmpty();
        assertThat(desk().questions()).isEmpty();
        assertThat(desks.answer(token("request"), Answer.accepted("", ""))).contains(false);
        assertThat(jdbc.sql("select body from message where id like :id")
                        .param(
                                "id",
                                "referral-%s-sharing-ended-%%"
                                        .formatted(referral().id()))
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .contains("Huurdersbond", number.value())
                .doesNotContain("Zahra");
        assertThat(shown("coach", "userTask_noteAnswer").get("sharingLine"))
                .asString()
                .contains("geldt niet meer");
    }

    @Test
    void aLetterWithoutNameStaysWhenNothingWasAgreed() {
        askByMail();
        withdraw();

        assertThat(desk().waits()).isTrue();
    }

    private Desk desk() {
        return desks.open(token("request")).orElseThrow();
    }

    private void ask(String words, LocalDate day) {
        assertThat(desks.ask(token("request"), UUID.randomUUID(), words, day)).contains(true);
    }

    private void reply(String words) {
        String read =
                shown("coach", "userTask_answerQuestion").get("questionText").toString();
        submit("coach", "userTask_answerQuestion", Map.of("questionText", read, "replyText", words));
    }

    private String token(String kind) {
        Matcher link = LINK.matcher(mail(kind).get("body").toString());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }
}
