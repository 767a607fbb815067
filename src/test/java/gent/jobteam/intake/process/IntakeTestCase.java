package gent.jobteam.intake.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gent.jobteam.form.FieldError;
import gent.jobteam.form.process.FormRefusedException;
import gent.jobteam.intake.IntakeDecisions;
import gent.jobteam.intake.OfferChecks;
import gent.jobteam.intake.RightsExplorations;
import gent.jobteam.intake.TriangleMeetings;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.Contacts;
import gent.jobteam.participant.NewCase;
import gent.jobteam.participant.SharingAgreements;
import gent.jobteam.testing.Colleagues;
import gent.jobteam.testing.JobteamTest;
import gent.jobteam.testing.TestClock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** An intake of coach {@code coach} for a candidate who was just reached. */
@JobteamTest
abstract class IntakeTestCase {

    @Autowired
    RuntimeService runtime;

    @Autowired
    FormService forms;

    @Autowired
    CaseFiles cases;

    @Autowired
    Contacts contacts;

    @Autowired
    SharingAgreements agreements;

    @Autowired
    OfferChecks checks;

    @Autowired
    RightsExplorations explorations;

    @Autowired
    TriangleMeetings meetings;

    @Autowired
    IntakeDecisions decisions;

    @Autowired
    Colleagues colleagues;

    @Autowired
    TestClock clock;

    CaseNumber number;

    @BeforeEach
    void aCandidateWasReached() {
        number = cases.open(new NewCase(
                "Zuzana *Žigová*", "0470 00 00 01", "", "sk", "Dampoort", "noord", "spontaneous", "", null, "coach"));
        runtime.startProcessInstanceByKey(IntakeProcess.KEY, number.value());
    }

    void prepare() {
        var check = mlpCheck("no");
        check.remove("mlpReference");
        submit("spoc", "userTask_checkMlp", check);
        submit("welzijn", "userTask_exploreRights", rights());
        submit("coach", "userTask_planMeeting", plan());
    }

    static Map<String, Object> mlpCheck(String mlpActive) {
        return new HashMap<>(Map.of(
                "mlpActive", mlpActive,
                "mlpReference", "MLP-2026/118",
                "complementarity", "part",
                "fittingOffer", " Opleiding schoonmaak "));
    }

    static Map<String, Object> alignment() {
        return Map.of("counsellor", "Jef Claus", "runningTrajectory", "combination", "staysWithVdab", "De opleiding");
    }

    static Map<String, Object> rights() {
        return new HashMap<>(Map.of(
                "rightsOpen", List.of("livingWage"),
                "rightsApplied", List.of("cityPass", "legalAid"),
                "rightsGranted", List.of("growthPackage"),
                "ocmwOffer", "none",
                "welfareNote", "Huur loopt achter."));
    }

    static Map<String, Object> plan() {
        return new HashMap<>(Map.of(
                "meetingOn", "2026-03-09",
                "meetingAt", "14:30",
                "meetingPlace", "De Zuidpoort",
                "languageHelp", "mediator"));
    }

    static Map<String, Object> meeting() {
        var answers = new HashMap<String, Object>(Map.of(
                "triangleOutcome", "held",
                "heldOn", "2026-03-02",
                "attendees", List.of("coach", "spoc", "bemiddelaar"),
                "presence", "present",
                "question", "Ik wil werken in een keuken.",
                "domain1", "work",
                "behind1", "Nog nooit ingeschreven.",
                "domain2", "childcare",
                "behind2", "Geen opvang voor de jongste."));
        answers.putAll(Map.of(
                "needByPerson", "yes",
                "needByReferrer", "unknown",
                "sharing", "agreed",
                "toldInLanguage", "sk",
                "sharedWith", List.of("discussion", "referral"),
                "sharedAbout", List.of("work", "childcare"),
                "sharedUntil", "2026-09-01"));
        return answers;
    }

    void submit(String user, String userTask, Map<String, Object> answers) {
        colleagues.submit(user, colleagues.task(number.value(), userTask), answers);
    }

    Map<String, Object> shown(String user, String userTask) {
        var task = colleagues.task(number.value(), userTask);
        return colleagues.as(user, () -> forms.getTaskFormVariables(task.getId()));
    }

    boolean isRunning() {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number.value())
                        .count()
                > 0;
    }

    static void assertRefused(ThrowingCallable step, String field) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(FormRefusedException.class, refused -> assertThat(refused.errors())
                        .extracting(FieldError::field)
                        .containsExactly(field));
    }
}
