package gent.jobteam.groupsession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import gent.jobteam.form.process.FormRefusedException;
import gent.jobteam.identity.Absence;
import gent.jobteam.identity.Accounts;
import gent.jobteam.identity.ColleagueLeft;
import gent.jobteam.identity.Role;
import gent.jobteam.identity.StaffAdministration;
import gent.jobteam.identity.StaffDirectory;
import gent.jobteam.identity.StaffMember;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.privacy.DossierLog;
import java.io.StringReader;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.camunda.bpm.engine.task.IdentityLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** What happens to a session and who hears what of it. */
class SessionsOnPostgresTest extends SessionTestCase {

    @Autowired
    StaffDirectory staff;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    Accounts accounts;

    @Autowired
    StaffAdministration administration;

    @Autowired
    DossierLog log;

    @Autowired
    TransactionTemplate transactions;

    @Test
    void aPlannedSessionIsOfferedUnderANumberOfItsOwnAndFollowedByWhoPlannedIt() {
        SessionNumber number = plan(12);

        assertThat(number.value()).matches("SE-2026-\\d{5}");
        assertThat(sessions.coming()).extracting(Session::number).contains(number);
        Session session = sessions.get(number);
        assertThat(session.plan().title()).isEqualTo("Een goede brief");
        assertThat(session.plan().languages()).containsExactly("bg");
        assertThat(session.placesLeft()).isEqualTo(12);
        assertThat(task(number, "followSignUps").getAssignee()).isEqualTo("vorming");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "yesterday, sessionDay, 2026-03-01, 14:00, Kies vandaag of een latere dag.",
        "an hour ago, begin, 2026-03-02, 09:00, Dit moment is voorbij. Kies een later uur of een andere dag.",
        "too far, sessionDay, 2027-04-01, 14:00, Deze dag is meer dan een jaar ver. Kijk het jaar na.",
        "past midnight, begin, 2026-03-09, 23:00, Een sessie eindigt op dezelfde dag. Kies een vroeger uur.",
        "in the hour that is skipped, begin, 2026-03-29, 02:30, Dit uur bestaat die dag niet: dan begint de zomertijd. "
                + "Kies een ander uur."
    })
    void aMomentThatCannotBeIsRefusedAtItsField(String when, String field, String day, String begin, String reason) {
        Map<String, Object> answers = answers(5);
        answers.put("sessionDay", day);
        answers.put("begin", begin);

        assertThatThrownBy(() -> plan(answers))
                .isInstanceOfSatisfying(
                        FormRefusedException.class,
                        refused -> assertThat(refused.errors()).singleElement().satisfies(error -> {
                            assertThat(error.field()).isEqualTo(field);
                            assertThat(error.message()).isEqualTo(reason);
                        }));
    }

    @Test
    void onlyATrainerPlansSessions() {
        assertThatThrownBy(() -> colleagues.start("coach", "groupsession", answers(5)))
                .hasMessageContaining("CREATE");
    }

    @Test
    void whoIsSignedUpIsInvitedAtOnceAndRemindedTheDayBefore() {
        SessionNumber session = plan(3);
        UUID signUp = signUp(session, participant("Галина Тодорова", "bg"));

        Map<String, Object> invitation = message(signUp, "-0");
        assertThat(invitation)
                .containsEntry("template", "session-invitation")
                .containsEntry("until", "2026-03-09 14:00");
        VEvent event = event(invitation);
        assertThat(event.getRequiredProperty("DTSTART").getValue()).isEqualTo("20260309T140000");
        assertThat(event.toString()).doesNotContain("Галина");
        assertThat(message(signUp, "-0-reminder"))
                .containsEntry("template", "session-reminder")
                .containsEntry("due", "2026-03-08 10:00");
        assertThat(sessions.get(session).placesLeft()).isEqualTo(2);
    }

    @Test
    void sentTwiceSheIsSignedUpOnce() {
        SessionNumber session = plan(3);
        CaseNumber number = participant("Milan Žiga", "sk");
        UUID id = signUp(session, number);

        signUps.signUp(id, session, number, viewer("coach"));
        signUps.signUp(UUID.randomUUID(), session, number, viewer("coach"));

        assertThat(sessions.get(session).taken()).isOne();
    }

    @Test
    void ofTwoForTheLastPlaceOneGetsItAndTheOtherIsOfferedAnother() throws Exception {
        SessionNumber session = plan(1);
        List<CaseNumber> numbers = List.of(participant("Ayşe Kaya", "tr"), participant("عمر حداد", "ar"));
        var threads = Executors.newFixedThreadPool(2);
        List<Callable<Boolean>> both = numbers.stream()
                .map(number -> (Callable<Boolean>) () -> {
                    try {
                        signUp(session, number);
                        return true;
                    } catch (NotOpen full) {
                        assertThat(full.reason()).isEqualTo(NotOpen.Reason.FULL);
                        return false;
                    }
                })
                .toList();
        try {
            List<Boolean> got = threads.invokeAll(both).stream()
                    .map(SessionsOnPostgresTest::resultOf)
                    .toList();
            assertThat(got).containsExactlyInAnyOrder(true, false);
        } finally {
            threads.shutdownNow();
        }
        assertThat(sessions.get(session).taken()).isOne();
    }

    @Test
    void whoSignsOffHearsNothingMoreAndLeavesHerPlace() {
        SessionNumber session = plan(1);
        CaseNumber number = participant("Milan Žiga", "sk");
        UUID signUp = signUp(session, number);

        signUps.signOff(signUp, number, viewer("coach"));
        signUps.signOff(signUp, number, viewer("coach"));

        assertThat(message(signUp, "-0")).containsEntry("state", "withdrawn");
        assertThat(message(signUp, "-0-reminder")).containsEntry("state", "withdrawn");
        assertThat(sessions.get(session).placesLeft()).isOne();
        UUID again = signUp(session, number);
        assertThat(message(again, "-0")).containsEntry("template", "session-invitation");
    }

    @Test
    void aMoveIsToldOnceToWhoKnowsAndWhoDidNotKnowYetIsInvitedOnce() {
        SessionNumber session = plan(3);
        UUID knows = signUp(session, participant("Галина Тодорова", "bg"));
        UUID notYet = signUp(session, participant("Ahmad", "fa"));
        left(knows);

        submit(
                session,
                "followSignUps",
                Map.of("sessionDecision", "move", "newDay", "2026-03-16", "newBegin", "09:30"));

        assertThat(message(knows, "-0-reminder")).containsEntry("state", "withdrawn");
        assertThat(message(knows, "-1"))
                .containsEntry("template", "session-moved")
                .containsEntry("until", "2026-03-16 09:30");
        VEvent event = event(message(knows, "-1"));
        assertThat(event.getRequiredProperty("SEQUENCE").getValue()).isEqualTo("1");
        assertThat(event.getRequiredProperty("DTSTART").getValue()).isEqualTo("20260316T093000");
        assertThat(message(knows, "-1-reminder")).containsEntry("due", "2026-03-15 10:00");
        assertThat(message(notYet, "-0")).containsEntry("state", "withdrawn");
        assertThat(message(notYet, "-1")).containsEntry("template", "session-invitation");
        assertThat(openTasks(session)).containsExactly("userTask_followSignUps");
    }

    @Test
    void whoeverKnowsHearsThatItIsCancelledAndIsOfferedAnotherOne() {
        SessionNumber session = plan(3);
        CaseNumber galina = participant("Галина Тодорова", "bg");
        CaseNumber ahmad = participant("Ahmad", "fa");
        UUID knows = signUp(session, galina);
        UUID notYet = signUp(session, ahmad);
        left(knows);

        submit(session, "followSignUps", Map.of("sessionDecision", "cancel"));

        assertThat(message(knows, "-0-off"))
                .containsEntry("template", "session-cancelled")
                .containsEntry("calendar_method", "CANCEL");
        event(message(knows, "-0-off"));
        assertThat(message(notYet, "-0")).containsEntry("state", "withdrawn");
        assertThat(message(notYet, "-0-off")).isEmpty();
        assertThat(stateOf(knows)).isEqualTo("cancelled");
        assertThatThrownBy(() -> signUp(session, participant("Te laat", "nl"))).isInstanceOf(NotOpen.class);

        SessionNumber other = plan(1);
        var everybody = Map.<String, Object>of(
                "otherSession", other.value(), "moveAlong", List.of(knows.toString(), notYet.toString()));
        assertThatThrownBy(() -> colleagues.submit("vorming", task(session, "offerOther"), everybody))
                .hasMessageContaining("In die sessie is nog 1 plaats.");
        submit(session, "offerOther", Map.of("otherSession", other.value(), "moveAlong", List.of(knows.toString())));

        assertThat(sessions.get(other).taken()).isOne();
        assertThat(signUps.open(galina, viewer("coach")).asked()).isEmpty();
        assertThat(signUps.open(ahmad, viewer("coach")).asked()).containsExactly("applying");
        assertThat(openTasks(session)).isEmpty();
    }

    @Test
    void aNewSessionThatWasAskedForIsMetByASessionOnThatTheme() {
        CaseNumber number = participant("Ahmad", "fa");
        signUps.askNew(number, "applying", viewer("coach"));
        signUps.askNew(number, "applying", viewer("coach"));
        assertThat(signUps.open(number, viewer("coach")).asked()).containsExactly("applying");

        signUp(plan(3), number);

        assertThat(signUps.open(number, viewer("coach")).asked()).isEmpty();
    }

    @Test
    void whoWasThereIsAskedHowItWasAndTheTrainerReadsItWithoutNames() {
        SessionNumber session = plan(3);
        CaseNumber galina = participant("Галина Тодорова", "bg");
        UUID came = signUp(session, galina);
        UUID stayedAway = signUp(session, participant("Ahmad", "fa"));
        begin(session);

        assertThatThrownBy(() -> signUp(session, participant("Te laat", "nl"))).isInstanceOf(NotOpen.class);
        assertThatThrownBy(() -> signUps.signOff(came, galina, viewer("coach"))).isInstanceOf(NotOpen.class);
        submit(
                session,
                "noteAttendance",
                Map.of("sessionHeld", "yes", "present", List.of(came.toString()), "walkIns", 2));

        assertThat(stateOf(came)).isEqualTo("present");
        assertThat(stateOf(stayedAway)).isEqualTo("absent");
        assertThat(message(came, "-feedback")).containsEntry("template", "session-feedback");
        assertThat(message(stayedAway, "-feedback")).isEmpty();
        signUps.noteOpinion(came, galina, Opinion.GOOD, "Ik durf nu te bellen.", viewer("coach"));
        assertThatThrownBy(() -> signUps.noteOpinion(stayedAway, galina, Opinion.GOOD, "", viewer("coach")))
                .isInstanceOf(NoSuchSession.class);

        jobs.letPass(Duration.ofDays(8), session.value());
        assertThat(shown(session, "viewFeedback"))
                .containsEntry("feedbackShown", "1 keer \"goed\", 0 keer \"gaat wel\", 0 keer \"niet goed\"")
                .containsEntry("feedbackWords", "* Ik durf nu te bellen\\.")
                .doesNotContainValue("Галина");
        submit(session, "viewFeedback", Map.of("lesson", "Meer oefenen."));
        assertThat(sessions.get(session).lesson()).isEqualTo("Meer oefenen.");
        assertThat(openTasks(session)).isEmpty();
    }

    @Test
    void aSessionThatWasNotThereLeavesNobodyBehind() {
        SessionNumber session = plan(3);
        UUID signUp = signUp(session, participant("Ahmad", "fa"));
        left(signUp);
        begin(session);

        submit(session, "noteAttendance", Map.of("sessionHeld", "no"));

        assertThat(message(signUp, "-0-off")).containsEntry("template", "session-cancelled");
        assertThat(openTasks(session)).containsExactly("userTask_offerOther");
        submit(session, "offerOther", Map.of("otherSession", "none"));
        assertThat(openTasks(session)).isEmpty();
    }

    @Test
    void whoeverSaidThatItGoesOnCanStillDecideAgain() {
        SessionNumber session = plan(3);
        submit(session, "followSignUps", Map.of("sessionDecision", "goOn"));
        assertThat(openTasks(session)).isEmpty();
        assertThatThrownBy(() -> sessions.reconsider(session, viewer("coach"))).isInstanceOf(NoSuchSession.class);

        assertThat(sessions.reconsider(session, viewer("vorming"))).isTrue();
        assertThat(sessions.reconsider(session, viewer("vorming"))).isFalse();

        assertThat(openTasks(session)).containsExactly("userTask_followSignUps");
    }

    @Test
    void whileTheTrainerIsAwayHerTaskIsWithWhoStandsInAndThenBack() {
        SessionNumber session = plan(3);

        staff.noteAbsence(new Absence("vorming", clock.today(), clock.today().plusDays(2), "jobhunter"));
        assertThat(task(session, "followSignUps").getAssignee()).isEqualTo("jobhunter");
        SessionNumber planned = plan(3);
        assertThat(task(planned, "followSignUps").getAssignee()).isEqualTo("jobhunter");

        staff.currentAndComing(10).stream()
                .filter(noted -> noted.absence().userId().equals("vorming"))
                .forEach(noted -> staff.endAbsence(noted.id(), clock.today().minusDays(1)));
        assertThat(task(session, "followSignUps").getAssignee()).isEqualTo("vorming");
        assertThat(task(planned, "followSignUps").getAssignee()).isEqualTo("vorming");
    }

    @Test
    void whenATrainerLeavesHerSessionsWaitForAllTrainers() {
        SessionNumber session = plan(3);

        events.publishEvent(new ColleagueLeft("vorming"));

        assertThat(task(session, "followSignUps").getAssignee()).isNull();
        assertThat(tasks.getIdentityLinksForTask(task(session, "followSignUps").getId()))
                .extracting(IdentityLink::getGroupId)
                .containsExactly("trainer");
    }

    @Test
    void whatBeginsAfterATrainersLastDayWaitsForAllTrainers() {
        String trainer = "trainer" + UUID.randomUUID().toString().replace("-", "");
        var member = new StaffMember(trainer, trainer, Role.TRAINER, "Stad Gent", "", List.of("nl"), List.of(), 100);
        staff.save(member);
        accounts.open(member, "Wachtwoord van " + trainer);
        var session = new SessionNumber(
                colleagues.start(trainer, "groupsession", answers(3)).getBusinessKey());
        colleagues.submit(trainer, task(session, "followSignUps"), Map.of("sessionDecision", "goOn"));
        jobs.runDue(session.value());
        administration.leave(trainer, clock.today());

        jobs.letPass(Duration.ofDays(8), session.value());

        assertThat(task(session, "noteAttendance").getAssignee()).isNull();
        assertThat(tasks.getIdentityLinksForTask(task(session, "noteAttendance").getId()))
                .extracting(IdentityLink::getGroupId)
                .containsExactly("trainer");
    }

    @Test
    void whenHerJourneyEndsSheLeavesHerPlaceAndHearsNothingMore() {
        SessionNumber session = plan(1);
        CaseNumber number = participant("Milan Žiga", "sk");
        UUID signUp = signUp(session, number);

        cases.end(number, "stopped");

        assertThat(stateOf(signUp)).isEqualTo("signedOff");
        assertThat(message(signUp, "-0")).containsEntry("state", "withdrawn");
        assertThat(message(signUp, "-0-reminder")).containsEntry("state", "withdrawn");
        assertThat(sessions.get(session).placesLeft()).isOne();
        assertThatThrownBy(() -> signUps.signUp(UUID.randomUUID(), session, number, null, "coach"))
                .isInstanceOf(NotOpen.class);
        assertThat(sessions.get(session).placesLeft()).isOne();
    }

    @Test
    void whatSheWentToBeforeHerJourneyEndedStays() {
        SessionNumber session = plan(1);
        CaseNumber number = participant("Milan Žiga", "sk");
        UUID signUp = signUp(session, number);
        begin(session);

        cases.end(number, "stopped");

        assertThat(stateOf(signUp)).isEqualTo("signedUp");
    }

    @Test
    void whoHasAnotherSessionByThenOrWhoseJourneyEndedIsOfferedNothing() {
        SessionNumber session = plan(3);
        CaseNumber helped = participant("Galina", "bg");
        CaseNumber ended = participant("Ahmad", "fa");
        CaseNumber waiting = participant("Milan", "sk");
        List.of(helped, ended, waiting).forEach(number -> signUp(session, number));
        submit(session, "followSignUps", Map.of("sessionDecision", "cancel"));
        signUp(plan(3), helped);
        cases.end(ended, "stopped");

        assertThat(shown(session, "offerOther").get("peopleShown").toString())
                .contains("Milan")
                .doesNotContain("Galina", "Ahmad");
        submit(session, "offerOther", Map.of("otherSession", "new"));

        assertThat(signUps.of(waiting).asked()).containsExactly("applying");
        assertThat(signUps.of(helped).asked()).isEmpty();
        assertThat(signUps.of(ended).asked()).isEmpty();
    }

    @Test
    void whoReadsTheNamesWaitsForNobodyWhoWaitsForHer() throws Exception {
        SessionNumber session = plan(3);
        CaseNumber first = participant("Zora", "sk");
        CaseNumber second = participant("Anna", "nl");
        List.of(first, second).forEach(number -> signUp(session, number));
        var thread = Executors.newSingleThreadExecutor();
        try {
            Future<List<SessionPeople.Person>> names = transactions.execute(status -> {
                log.noteOnceToday(List.of(first), viewer("coach"), "READ", "SHEET");
                var reading = thread.submit(() -> people.of(session, Set.of(SignUp.State.SIGNED_UP), "vorming"));
                await().until(this::somebodyWaitsForALog);
                log.noteOnceToday(List.of(second), viewer("coach"), "READ", "SHEET");
                return reading;
            });
            assertThat(names.get()).extracting(SessionPeople.Person::name).containsExactly("Anna", "Zora");
        } finally {
            thread.shutdownNow();
        }
    }

    private boolean somebodyWaitsForALog() {
        return jdbc.sql("select count(*) from pg_locks where locktype = 'advisory' and not granted")
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @Test
    void theEngineKnowsNobodyOfASession() {
        SessionNumber session = plan(3);
        CaseNumber number = participant("Onvindbaar", "nl");
        UUID signUp = signUp(session, number);
        begin(session);
        submit(session, "noteAttendance", Map.of("sessionHeld", "yes", "present", List.of(signUp.toString())));

        assertThat(jdbc.sql("select text_ from act_hi_varinst where proc_inst_id_ in "
                                + "(select proc_inst_id_ from act_hi_procinst where business_key_ = :key)")
                        .param("key", session.value())
                        .query(String.class)
                        .list())
                .doesNotContain(signUp.toString(), number.value(), "Een goede brief");
    }

    private void begin(SessionNumber session) {
        submit(session, "followSignUps", Map.of("sessionDecision", "goOn"));
        jobs.letPass(Duration.ofDays(8), session.value());
        assertThat(openTasks(session)).containsExactly("userTask_noteAttendance");
    }

    private Map<String, Object> shown(SessionNumber session, String task) {
        return new HashMap<>(colleagues.as(
                "vorming", () -> forms.getTaskFormVariables(task(session, task).getId())));
    }

    private static VEvent event(Map<String, Object> message) {
        try {
            Calendar calendar = new CalendarBuilder()
                    .build(new StringReader(message.get("calendar").toString()));
            assertThat(calendar.validate(true).getEntries()).isEmpty();
            return calendar.<VEvent>getComponents("VEVENT").get(0);
        } catch (Exception failure) {
            throw new AssertionError(message.toString(), failure);
        }
    }

    private static boolean resultOf(Future<Boolean> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException failure) {
            throw new AssertionError(failure);
        }
    }
}
