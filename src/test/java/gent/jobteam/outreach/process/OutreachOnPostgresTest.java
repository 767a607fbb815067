package gent.jobteam.outreach.process;

import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.participant.Contact;
import gent.jobteam.participant.NewCase;
import gent.jobteam.participant.Participant;
import gent.jobteam.participant.Registration;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OutreachOnPostgresTest extends OutreachTestCase {

    @Test
    void theFormShowsWhoItIsAboutAndHowToReachHer() {
        start(false);

        var shown = forms.getTaskFormVariables(task("userTask_makeContact").getId());

        assertThat(shown)
                .containsEntry("displayName", "Perwin")
                .containsEntry("reach", "0470 22 22 22, Ledeberg")
                .containsEntry("language", "Slovaaks")
                .containsEntry("origin", "Vindplaats, SIVI voedselverdeling")
                .containsEntry("question", "Werk, liefst vlug\\.")
                .containsEntry("contacts", "nog geen")
                .containsEntry("interpreter", "Spreek je de taal niet? Regel dan eerst een tolk.")
                .containsEntry("contactOn", "2026-03-02")
                .containsEntry("nextAttemptOn", "2026-03-09")
                .doesNotContainKeys("phone", "newPhone");
    }

    @Test
    void whatSomebodyTypedIsShownLiterally() {
        number = cases.open(new NewCase(
                "<b>*Ján* [x](http://x)",
                "+421 900",
                "jan_k@example.org",
                "sk",
                "Ledeberg",
                "zuid",
                "outreach",
                "*SIVI*",
                null,
                coach));
        registrations.note(new Registration(UUID.randomUUID(), number, "# Werk", null, coach));
        start(false);

        assertThat(forms.getTaskFormVariables(task("userTask_makeContact").getId()))
                .containsEntry("displayName", "\\<b\\>\\*Ján\\* \\[x\\]\\(http://x\\)")
                .containsEntry("reach", "\\+421 900, jan\\_k@example\\.org, Ledeberg")
                .containsEntry("origin", "Vindplaats, \\*SIVI\\*")
                .containsEntry("question", "\\# Werk");
    }

    @Test
    void aRealContactIsLoggedAndEndsTheSearch() {
        start(false);

        submit(coach, "userTask_makeContact", made());

        assertThat(contacts.latest(number, 5))
                .containsExactly(new Contact(number, "call", true, clock.today(), coach, "Belt liever na vier uur."));
        assertThat(cases.get(number).participant().phone()).isEqualTo("0470 33 33 33");
        assertThat(running()).isZero();
    }

    @Test
    void anAttemptLeavesANumberThatSomebodyCorrectedMeanwhile() {
        start(false);
        var person = cases.get(number).participant();
        cases.change(
                person.id(),
                known -> new Participant(
                        known.id(), known.name(), "0470 44 44 44", "", known.contactLanguage(), known.district()));

        submit(coach, "userTask_makeContact", notReached());

        assertThat(cases.get(number).participant().phone()).isEqualTo("0470 44 44 44");
    }

    @Test
    void aMediatorMakesTheFirstContact() {
        start(true);
        var task = task("userTask_contactInLanguage");

        colleagues.claim(mediator, task);
        colleagues.submit(mediator, task, made());

        assertThat(contacts.lastRealContact(number)).hasValue(clock.today());
    }

    @Test
    void threeFailedAttemptsLeadToSeekingOutAndThenToCoordination() {
        start(false);

        for (int attempt = 1; attempt <= 3; attempt++) {
            submit(coach, "userTask_makeContact", notReached());
            jobs.letPass(Duration.ofDays(7), number.value());
        }
        assertThat(contacts.failedAttempts(number)).isEqualTo(3);
        assertThat(contacts.lastRealContact(number)).isEmpty();

        var visit = notReached();
        visit.put("contactKind", "homeVisit");
        submit(coach, "userTask_seekOut", visit);
        var plan = task("userTask_discussUnreached");
        colleagues.claim(coordinator, plan);
        colleagues.submit(
                coordinator,
                plan,
                Map.of("contactBy", "mediator", "nextAttemptOn", "2026-04-10", "note", "Via het buurthuis."));

        assertThat(jdbc.sql("select contact_by, from_day, by_id, note from unreached_plan where case_number = :case")
                        .param("case", number.value())
                        .query()
                        .singleRow())
                .containsEntry("contact_by", "mediator")
                .containsEntry("by_id", coordinator)
                .containsEntry("note", "Via het buurthuis.");
        assertThat(running()).isOne();
        jobs.letPass(Duration.ofDays(18), number.value());
        assertThat(task("userTask_contactInLanguage")).isNotNull();
    }

    @Test
    void aPlannedContactWaitsForItsDay() {
        start(false);
        var later = notReached();
        later.put("contactOutcome", "later");
        later.put("nextAttemptOn", "2026-03-20");

        submit(coach, "userTask_makeContact", later);

        assertThat(contacts.lastRealContact(number)).hasValue(clock.today());
        jobs.letPass(Duration.ofDays(17), number.value());
        assertThat(task("userTask_makeContact")).isNull();
        jobs.letPass(Duration.ofDays(1), number.value());
        assertThat(task("userTask_makeContact")).isNotNull();
    }

    @Test
    void theNextFormDoesNotAnswerForTheColleague() {
        start(false);
        submit(coach, "userTask_makeContact", notReached());
        jobs.letPass(Duration.ofDays(7), number.value());

        var shown = forms.getTaskFormVariables(task("userTask_makeContact").getId());

        assertThat(shown)
                .containsEntry("contactOutcome", "")
                .containsEntry("nextAttemptOn", "2026-03-16")
                .containsEntry("contacts", "2/03/2026 niet bereikt (bericht)");
    }

    @Test
    void stoppingIsNotedWithItsTalk() {
        start(false);
        submit(coach, "userTask_makeContact", withdraws());

        submit(coach, "userTask_noteWithdrawal", stops());

        assertThat(jdbc.sql("select stops, reason, note, by_id from withdrawal_talk where case_number = :case")
                        .param("case", number.value())
                        .query()
                        .singleRow())
                .containsEntry("stops", true)
                .containsEntry("reason", "otherHelp")
                .containsEntry("note", "Gaat naar Groep INTRO.")
                .containsEntry("by_id", coach);
        assertThat(contacts.latest(number, 5)).hasSize(2);
        assertThat(running()).isZero();
    }

    @Test
    void goingOnAfterAllIsNotedToo() {
        start(false);
        submit(coach, "userTask_makeContact", withdraws());

        submit(
                coach,
                "userTask_noteWithdrawal",
                Map.of("heldOn", "2026-03-02", "heldAs", "conversation", "withdrawal", "continues"));

        assertThat(jdbc.sql("select stops from withdrawal_talk where case_number = :case")
                        .param("case", number.value())
                        .query(Boolean.class)
                        .single())
                .isFalse();
        assertThat(running()).isZero();
    }
}
