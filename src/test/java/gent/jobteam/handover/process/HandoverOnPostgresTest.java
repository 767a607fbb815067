package gent.jobteam.handover.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gent.jobteam.appointment.Attendee;
import gent.jobteam.appointment.FormAppointments;
import gent.jobteam.appointment.Interpreter;
import gent.jobteam.appointment.MeetingPlace;
import gent.jobteam.appointment.Plan;
import gent.jobteam.appointment.Slot;
import gent.jobteam.form.FieldError;
import gent.jobteam.form.process.FormRefusedException;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.Contact;
import gent.jobteam.participant.Contacts;
import gent.jobteam.participant.NewCase;
import gent.jobteam.testing.Colleagues;
import gent.jobteam.testing.Jobs;
import gent.jobteam.testing.JobteamTest;
import gent.jobteam.testing.TestClock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A warm handover with its referral, as the coach does it in Tasklist. */
@JobteamTest
class HandoverOnPostgresTest {

    @Autowired
    RuntimeService runtime;

    @Autowired
    HistoryService history;

    @Autowired
    FormService forms;

    @Autowired
    CaseFiles cases;

    @Autowired
    Contacts contacts;

    @Autowired
    Colleagues colleagues;

    @Autowired
    FormAppointments appointments;

    @Autowired
    Jobs jobs;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private CaseNumber number;
    private String instanceId;

    @BeforeEach
    void aCaseThatOthersCanGuide() {
        number =
                cases.open(new NewCase("Ayşe *Yıldız*", "", "", "tr", "Rabot", "noord", "outreach", "", null, "coach"));
        instanceId = runtime.startProcessInstanceByKey(HandoverProcess.KEY, number.value())
                .getId();
    }

    @Test
    void theReceiverIsAskedToTakeOver() {
        ask();

        assertThat(jdbc.sql("select body from message where case_number = :case")
                        .param("case", number.value())
                        .query(String.class)
                        .single())
                .contains("de begeleiding van een deelnemer over te nemen")
                .doesNotContain("Ayşe");
        assertThat(jdbc.sql("select purpose from referral where case_number = :case")
                        .param("case", number.value())
                        .query(String.class)
                        .single())
                .isEqualTo("handover");
    }

    @Test
    void aRefusalEndsTheHandoverAndNobodyIsReleased() {
        ask();
        submit("userTask_noteAnswer", Map.of("referralOutcome", "refused", "refusalReason", "notFitting"));

        assertThat(outcome()).isEqualTo("refused");
        assertThat(handovers()).isEmpty();
    }

    @Test
    void theMeetingIsPlannedFromTheDossierAndItsDayNotTypedAgain() {
        acceptedBy("Ömer Kaya");
        assertThat(shown("userTask_meetJointly").get("appointmentLine").toString())
                .startsWith("Nog niets afgesproken?");
        keep("handover", 4);
        keep("conversation", 12);

        assertThat(shown("userTask_meetJointly"))
                .containsEntry("appointmentLine", "Jullie spraken af op 4 maart om 10.00 uur: Jobteam Zone Noord.")
                .hasEntrySatisfying("openItemsLine", text -> assertThat(text.toString())
                        .contains("Afspraak: Gesprek, 12 maart om 10\\.00 uur")
                        .doesNotContain("4 maart"));
        clock.advance(Period.ofDays(3));
        assertThat(shown("userTask_meetJointly")).containsEntry("metOn", "2026-03-04");
    }

    @Test
    void aHandoverThatDoesNotGoOnCallsItsMeetingOff() {
        acceptedBy("Ömer Kaya");
        keep("handover", 9);
        keep("conversation", 12);

        submit(
                "userTask_meetJointly",
                Map.of(
                        "metOn", "2026-03-02",
                        "handoverNext", "stop",
                        "failureReason", "other",
                        "failureNote", "Wil bij ons blijven."));

        assertThat(jdbc.sql("select purpose from appointment where case_number = :case and state = 'planned'")
                        .param("case", number.value())
                        .query(String.class)
                        .list())
                .containsExactly("conversation");
    }

    private void keep(String purpose, int day) {
        appointments.keep(
                number,
                new Plan(
                        purpose,
                        new Slot(LocalDate.of(2026, 3, day), LocalTime.of(10, 0), 60),
                        MeetingPlace.at("noord"),
                        Interpreter.NONE,
                        true,
                        List.of(Attendee.colleague("coach"))),
                "coach");
    }

    @Test
    void onlyTheParticipantsWordReleases() {
        acceptedBy("Ömer Kaya");
        assertThat(shown("userTask_meetJointly"))
                .containsEntry("displayName", "Ayşe \\*Yıldız\\*")
                .containsEntry("organisation", "CAW Oost\\-Vlaanderen")
                .containsEntry("newGuide", "Ömer Kaya");
        submit("userTask_meetJointly", meeting("walkTogether"));

        clock.advance(Period.ofDays(7));
        assertThat(shown("userTask_walkTogether"))
                .containsEntry("newGuide", "Ömer Kaya")
                .containsEntry("endConditions", "Ayşe belt twee keer zelf\\.")
                .hasEntrySatisfying(
                        "openPoints", text -> assertThat(text.toString()).contains("huisarts"));
        submit("userTask_walkTogether", Map.of("walkedOn", "2026-03-09", "whoWasThere", "all"));
        submit("userTask_confirmContact", Map.of("contactConfirmed", "notYet"));
        submit("userTask_walkTogether", Map.of("walkedOn", "2026-03-09", "whoWasThere", "withoutCoach"));
        assertThat(outcome()).isNotEqualTo("released");
        assertThat(shown("userTask_confirmContact")).containsEntry("contactConfirmed", "");
        submit(
                "userTask_confirmContact",
                Map.of("contactConfirmed", "confirmed", "confirmedOn", "2026-03-09", "allTakenOver", true));

        assertThat(outcome()).isEqualTo("released");
        assertThat(handovers()).singleElement().satisfies(row -> assertThat(row)
                .containsEntry("state", "released")
                .containsEntry("guide_id", "coach")
                .containsEntry("new_guide", "Ömer Kaya")
                .containsEntry("open_points", "Ömer: afspraak huisarts 12/03 om 10 uur. Lien: dossier premie."));
        assertThat(jdbc.sql("select who from handover_walk order by id desc limit 2")
                        .query(String.class)
                        .list())
                .containsExactly("withoutCoach", "all");
        assertThat(contacts.latest(number, 10))
                .containsExactly(
                        new Contact(number, "accompany", true, LocalDate.of(2026, 3, 9), "coach", ""),
                        new Contact(number, "meeting", true, LocalDate.of(2026, 3, 2), "coach", ""));
    }

    @Test
    void aReleaseLeavesAnAppointmentThatIsGoingOn() {
        acceptedBy("Ömer Kaya");
        keep("conversation", 3);
        String running = jdbc.sql("select id::text from appointment where case_number = :case")
                .param("case", number.value())
                .query(String.class)
                .single();
        Map<String, Object> notNeeded =
                Map.of("notNeeded", List.of("appointment-" + running), "notNeededReason", "Ömer spreekt haar.");
        var goOn = meeting("goOn");
        goOn.remove("endConditions");
        goOn.putAll(notNeeded);
        submit("userTask_meetJointly", goOn);
        clock.advance(Period.ofDays(1));
        clock.advance(Duration.ofMinutes(30));

        var confirmed = new HashMap<String, Object>(notNeeded);
        confirmed.putAll(Map.of("contactConfirmed", "confirmed", "confirmedOn", "2026-03-03", "allTakenOver", true));
        submit("userTask_confirmContact", confirmed);

        assertThat(outcome()).isEqualTo("released");
        assertThat(jdbc.sql("select state from appointment where id = :id::uuid")
                        .param("id", running)
                        .query(String.class)
                        .single())
                .isEqualTo("planned");
    }

    @Test
    void aReleaseNeedsTheDayAndTheWordThatNothingIsDropped() {
        acceptedBy("Ömer Kaya");
        var goOn = meeting("goOn");
        goOn.remove("endConditions");
        submit("userTask_meetJointly", goOn);

        assertRefused(
                () -> submit(
                        "userTask_confirmContact",
                        Map.of("contactConfirmed", "confirmed", "confirmedOn", "2026-03-02", "allTakenOver", false)),
                "allTakenOver");
        assertRefused(
                () -> submit("userTask_confirmContact", Map.of("contactConfirmed", "confirmed", "allTakenOver", true)),
                "confirmedOn");
        assertThat(handovers()).singleElement().satisfies(row -> assertThat(row).containsEntry("state", "begun"));
    }

    @Test
    void aMeetingWhereItStopsGoesBackToTheCoach() {
        acceptedBy("Ömer Kaya");
        assertRefused(
                () -> submit("userTask_meetJointly", Map.of("metOn", "2026-03-02", "handoverNext", "stop")),
                "failureReason",
                "failureNote");
        submit(
                "userTask_meetJointly",
                Map.of(
                        "metOn", "2026-03-02",
                        "handoverNext", "stop",
                        "failureReason", "participantDeclined",
                        "failureNote", "Wil bij Lien blijven."));

        assertThat(outcome()).isEqualTo("failed");
        assertThat(handovers()).singleElement().satisfies(row -> assertThat(row)
                .containsEntry("state", "failed")
                .containsEntry("failure_reason", "participantDeclined"));
    }

    @Test
    void walkingTogetherThatFailsGoesBackToTheCoach() {
        acceptedBy("Ömer Kaya");
        submit("userTask_meetJointly", meeting("walkTogether"));
        submit(
                "userTask_walkTogether",
                Map.of("walkedOn", "2026-03-02", "whoWasThere", "participantAbsent", "walkNote", "Opnieuw bellen"));
        submit(
                "userTask_confirmContact",
                Map.of(
                        "contactConfirmed", "failed",
                        "failureReason", "receiverWithdrew",
                        "failureNote", "Een andere dienst zoeken."));

        assertThat(outcome()).isEqualTo("failed");
        assertThat(contacts.latest(number, 1)).singleElement().satisfies(contact -> assertThat(contact.reached())
                .isFalse());
    }

    @Test
    void badAnswersAreRefusedByName() {
        acceptedBy("Ömer Kaya");

        var missing = meeting("walkTogether");
        missing.remove("endConditions");
        assertRefused(() -> submit("userTask_meetJointly", missing), "endConditions");
        var future = meeting("walkTogether");
        future.put("metOn", "2026-03-03");
        assertRefused(() -> submit("userTask_meetJointly", future), "metOn");
        var unknown = meeting("walkTogether");
        unknown.put("handoverOutcome", "released");
        assertRefused(() -> submit("userTask_meetJointly", unknown), "handoverOutcome");
        var wrong = meeting("released");
        List.of("newGuide", "newGuideContact", "endConditions", "openPoints").forEach(wrong::remove);
        assertRefused(() -> submit("userTask_meetJointly", wrong), "handoverNext");
        var tooLong = meeting("walkTogether");
        tooLong.put("newGuide", "x".repeat(121));
        assertRefused(() -> submit("userTask_meetJointly", tooLong), "newGuide");

        assertThat(handovers()).isEmpty();
        assertThat(contacts.latest(number, 10)).isEmpty();
    }

    private void ask() {
        submit(
                "userTask_prepareReferral",
                Map.of(
                        "organisation", "CAW Oost-Vlaanderen",
                        "receiverEmail", "onthaal@caw.example",
                        "question", "Verdere begeleiding bij wonen.",
                        "reachableAt", "09 000 00 01"));
        String text = shown("userTask_confirmText").get("letterText").toString();
        submit("userTask_confirmText", Map.of("referralChannel", "email", "letterText", text));
        jobs.runDue(number.value());
    }

    private void acceptedBy(String guide) {
        ask();
        submit("userTask_noteAnswer", Map.of("referralOutcome", "accepted", "newContactPerson", guide));
    }

    private static Map<String, Object> meeting(String next) {
        return new HashMap<>(Map.of(
                "metOn", "2026-03-02",
                "handoverNext", next,
                "newGuide", "Ömer Kaya",
                "newGuideContact", "09 000 00 07",
                "endConditions", "Ayşe belt twee keer zelf.",
                "openPoints", "Ömer: afspraak huisarts 12/03 om 10 uur. Lien: dossier premie."));
    }

    private void submit(String userTask, Map<String, Object> answers) {
        Task task = colleagues.task(number.value(), userTask);
        colleagues.submit("coach", task, answers);
    }

    private Map<String, Object> shown(String userTask) {
        var task = colleagues.task(number.value(), userTask);
        return colleagues.as("coach", () -> forms.getTaskFormVariables(task.getId()));
    }

    private String outcome() {
        return history
                .createHistoricVariableInstanceQuery()
                .processInstanceId(instanceId)
                .variableName("handoverOutcome")
                .list()
                .stream()
                .map(HistoricVariableInstance::getValue)
                .map(String.class::cast)
                .findFirst()
                .orElse(null);
    }

    private List<Map<String, Object>> handovers() {
        return jdbc.sql("select * from handover where case_number = :case")
                .param("case", number.value())
                .query()
                .listOfRows();
    }

    private static void assertRefused(ThrowingCallable step, String... fields) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(FormRefusedException.class, refused -> assertThat(refused.errors())
                        .extracting(FieldError::field)
                        .containsExactly(fields));
    }
}
