package gent.jobteam.trajectory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import gent.jobteam.appointment.Appointments;
import gent.jobteam.appointment.Interpreter;
import gent.jobteam.appointment.MeetingPlace;
import gent.jobteam.appointment.Plan;
import gent.jobteam.appointment.Slot;
import gent.jobteam.form.process.FormRefusedException;
import gent.jobteam.handover.OpenItem;
import gent.jobteam.handover.OpenItem.Kind;
import gent.jobteam.handover.OpenItems;
import gent.jobteam.privacy.DossierAccess;
import gent.jobteam.referral.Answer;
import gent.jobteam.referral.Referrals;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever is open when the guidance moves is listed and given to somebody, and becomes what was agreed. */
class HandedOverItemsOnPostgresTest extends TrajectoryTestCase {

    @Autowired
    OpenItems openItems;

    @Autowired
    Referrals referrals;

    @Autowired
    Appointments appointments;

    @Autowired
    DossierAccess accesses;

    private String housing;
    private String question;
    private String talk;
    private String doctor;

    @BeforeEach
    void aCaseWithAStepAQuestionAndTwoAppointments() {
        startTrajectory();
        startSteps("followSteps", "referral");
        ask("Huurdersbond");
        startSteps("lifeSteps", "housing");
        talk = "appointment-" + plan("conversation", 9);
        doctor = "appointment-" + plan("conversation", 12);
        startSteps("endingSteps", "handover");
        ask("CAW Oost-Vlaanderen");
        referrals.receiveAnswer(referralTo("CAW Oost-Vlaanderen"), Answer.accepted("Ömer Kaya", ""));
        jobs.runDue(number.value());
        question = "referral-" + referralTo("Huurdersbond");
        housing = openItems.of(number).stream()
                .filter(item -> item.kind() == Kind.STEP)
                .map(OpenItem::key)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everythingThatIsOpenIsListedOnceAndTheHandoverItselfIsNot() {
        assertThat(openItems.of(number))
                .extracting(OpenItem::label)
                .containsExactly(
                        "Stap: Wonen, gevraagd op 2/03/2026",
                        "Doorverwijzing: Huurdersbond, gevraagd op 2/03/2026",
                        "Afspraak: Gesprek, 9 maart om 10.00 uur",
                        "Afspraak: Gesprek, 12 maart om 10.00 uur");
        assertThat(shown("coach", "meetJointly").get("openItemsLine").toString())
                .contains("Dit staat nog open", "Wonen", "Huurdersbond", "9 maart", "12 maart");
    }

    @Test
    void nothingPassesThatNobodyTookOrTwoTookOrThatEndsWithoutAReason() {
        var left = meeting(Map.of("byReceiver", list(housing, question, talk)));
        assertThat(refused("coach", "meetJointly", left)).containsExactly("byReceiver");
        assertThat(message(left)).contains("12 maart om 10.00 uur").doesNotContain("Wonen");

        var twice = meeting(Map.of("byReceiver", list(housing, question, talk, doctor), "byAftercare", list(talk)));
        assertThat(refused("coach", "meetJointly", twice)).containsExactly("byAftercare");

        var without = meeting(Map.of("byReceiver", list(housing, question, talk), "notNeeded", list(doctor)));
        assertThat(refused("coach", "meetJointly", without)).containsExactly("notNeededReason");

        var unknown = meeting(Map.of("byReceiver", list("step-" + UUID.randomUUID())));
        assertThat(refused("coach", "meetJointly", unknown)).containsExactly("byReceiver");
        assertThat(count("select count(*) from handover where case_number = :case"))
                .isZero();
    }

    @Test
    void whatWasAgreedIsShownUntilTheReleaseAndThenHappens() {
        submit("coach", "meetJointly", agreed());
        assertThat(shown("coach", "walkTogether"))
                .hasEntrySatisfying(
                        "guide", guide -> assertThat(guide.toString()).isNotBlank())
                .containsEntry("newGuide", "Ömer Kaya")
                .containsEntry("endConditions", "Drie keer zelf gebeld")
                .hasEntrySatisfying("givenItems", items -> assertThat(items.toString())
                        .contains("Wonen", "Ömer Kaya", "onze nazorg", "niet meer nodig"));
        submit("coach", "walkTogether", Map.of("walkedOn", today(), "whoWasThere", "all"));
        startSteps("workSteps", "cv");

        var shown = shown("coach", "confirmContact");
        assertThat(shown.get("endConditions")).isEqualTo("Drie keer zelf gebeld");
        assertThat(shown.get("byReceiver").toString()).contains(housing);
        assertThat(shown.get("notNeededReason")).isEqualTo("Al opgelost");
        var confirmed = new HashMap<>(agreed());
        List.of("metOn", "handoverNext", "newGuide", "newGuideContact", "endConditions")
                .forEach(confirmed::remove);
        confirmed.putAll(Map.of("contactConfirmed", "confirmed", "confirmedOn", today(), "allTakenOver", true));
        assertThat(refused("coach", "confirmContact", confirmed))
                .as("a step that began since is nobody's")
                .containsExactly("byReceiver");
        assertThat(count("select count(*) from appointment where case_number = :case and state = 'cancelled'"))
                .as("nothing happens before the release")
                .isZero();

        String cv = openItems.of(number).stream()
                .filter(item -> item.label().contains("Cv"))
                .map(OpenItem::key)
                .findFirst()
                .orElseThrow();
        confirmed.put("byParticipant", list(cv));
        submit("coach", "confirmContact", confirmed);

        assertThat(texts("select id::text from appointment where case_number = :case and state = 'cancelled'"))
                .containsExactly(doctor.substring("appointment-".length()));
        assertThat(texts("select state from referral where case_number = :case and organisation = 'Huurdersbond'"))
                .containsExactly("dropped");
        assertThat(steps()).contains("referral done refused", "housing open", "cv open");
        var outflow = shown("coach", "recordOutflow");
        assertThat(outflow.get("movedSteps").toString())
                .contains(housing.substring("step-".length()), cv.substring("step-".length()));
        submit(
                "coach",
                "recordOutflow",
                Map.of(
                        "outflowConfirmed",
                        "yes",
                        "outcome",
                        "WORK_TEMPORARY",
                        "outcomeOn",
                        today(),
                        "releaseScore",
                        9,
                        "movedSteps",
                        list(housing.substring("step-".length()), cv.substring("step-".length()))));
        assertThat(steps()).contains("housing movedAlong movedAlong", "cv movedAlong movedAlong");
    }

    @Test
    void aQuestionThatStillWaitsMovesAlongWithItsStep() {
        var answers = meeting(Map.of("byReceiver", list(housing, question, talk, doctor)));
        answers.put("handoverNext", "goOn");
        answers.remove("endConditions");
        submit("coach", "meetJointly", answers);
        var confirmed = new HashMap<String, Object>(
                Map.of("contactConfirmed", "confirmed", "confirmedOn", today(), "allTakenOver", true));
        confirmed.put("byReceiver", list(housing, question, talk, doctor));
        submit("coach", "confirmContact", confirmed);

        assertThat(texts("select state from referral where case_number = :case and organisation = 'Huurdersbond'"))
                .containsExactly("sent");
        assertThat(shown("coach", "recordOutflow").get("movedSteps").toString().split(","))
                .as("the step of the question and the other one")
                .hasSize(2);
        assertThat(count("select count(*) from appointment where case_number = :case and state = 'planned'"))
                .isEqualTo(2);
    }

    @Test
    void aHandoverThatStopsAsksNothingOfWhatIsOpen() {
        submit(
                "coach",
                "meetJointly",
                Map.of(
                        "metOn", today(),
                        "handoverNext", "stop",
                        "failureReason", "receiverWithdrew",
                        "failureNote", "Iemand anders zoeken."));

        assertThat(openItems.of(number)).hasSize(4);
        assertThat(count("select count(*) from handover_item i join handover h on h.id = i.handover_id"
                        + " where h.case_number = :case"))
                .isZero();
    }

    private Map<String, Object> agreed() {
        var answers = meeting(Map.of(
                "byReceiver", list(housing),
                "byAftercare", list(talk),
                "notNeeded", list(question, doctor)));
        answers.put("notNeededReason", "Al opgelost");
        return answers;
    }

    private Map<String, Object> meeting(Map<String, Object> given) {
        var answers = new HashMap<String, Object>(Map.of(
                "metOn", today(),
                "handoverNext", "walkTogether",
                "newGuide", "Ömer Kaya",
                "newGuideContact", "09 000 00 07",
                "endConditions", "Drie keer zelf gebeld"));
        answers.putAll(given);
        return answers;
    }

    private String message(Map<String, Object> answers) {
        return catchThrowableOfType(FormRefusedException.class, () -> submit("coach", "meetJointly", answers))
                .errors()
                .get(0)
                .message();
    }

    private void ask(String organisation) {
        submit(
                "coach",
                "prepareReferral",
                Map.of(
                        "organisation", organisation,
                        "receiverEmail", "onthaal@ontvanger.example",
                        "question", "Help mee.",
                        "reachableAt", "09 000 00 01"));
        String text = shown("coach", "confirmText").get("letterText").toString();
        submit("coach", "confirmText", Map.of("referralChannel", "email", "letterText", text));
    }

    private UUID referralTo(String organisation) {
        return jdbc.sql("select id from referral where case_number = :case and organisation = :organisation")
                .param("case", number.value())
                .param("organisation", organisation)
                .query(UUID.class)
                .single();
    }

    private UUID plan(String purpose, int day) {
        UUID id = UUID.randomUUID();
        var slot = new Slot(LocalDate.of(2026, 3, day), LocalTime.of(10, 0), 60);
        appointments.plan(
                id,
                number,
                new Plan(purpose, slot, MeetingPlace.PHONE, Interpreter.NONE, true, List.of()),
                accesses.viewer("coach").orElseThrow());
        return id;
    }

    private long count(String sql) {
        return jdbc.sql(sql).param("case", number.value()).query(Long.class).single();
    }

    private List<String> texts(String sql) {
        return jdbc.sql(sql).param("case", number.value()).query(String.class).list();
    }
}
