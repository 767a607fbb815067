package gent.jobteam.casediscussion.process;

import gent.jobteam.form.FieldError;
import gent.jobteam.form.process.FormRefusedException;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.NewCase;
import gent.jobteam.participant.SharingAgreement;
import gent.jobteam.participant.SharingAgreements;
import gent.jobteam.testing.Colleagues;
import gent.jobteam.testing.Jobs;
import gent.jobteam.testing.JobteamTest;
import gent.jobteam.testing.TestClock;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A case of zone Noord that is to be discussed; coach {@code coach} watches over it. */
@JobteamTest
abstract class DiscussionTestCase {

    static final String NAME = "Zdenka Horňáková";
    static final String PHONE = "0470 12 34 56";

    @Autowired
    CaseFiles cases;

    @Autowired
    SharingAgreements agreements;

    @Autowired
    Colleagues colleagues;

    @Autowired
    Jobs jobs;

    @Autowired
    TestClock clock;

    @Autowired
    FormService forms;

    @Autowired
    RuntimeService runtime;

    @Autowired
    JdbcClient jdbc;

    CaseNumber number;

    @BeforeEach
    void openCase() {
        openCaseOf(NAME);
    }

    void openCaseOf(String name) {
        number = cases.open(
                new NewCase(name, PHONE, "", "ps", "Dampoort", "noord", "outreach", "De Zuidpoort", null, "coach"));
    }

    void ask(String reason) {
        runtime.startProcessInstanceByKey(
                CasediscussionProcess.KEY, number.value(), Variables.putValue("discussionReason", reason));
    }

    void agreeToShare() {
        agreements.record(new SharingAgreement(number, true, "ps", null, "coach"));
    }

    void withdrawAgreement() {
        agreements.record(new SharingAgreement(number, false, "ps", null, "coach"));
    }

    void submit(String user, String task, Map<String, Object> answers) {
        colleagues.submit(user, colleagues.task(number.value(), "userTask_" + task), answers);
        jobs.runDue(number.value());
    }

    /** What the form shows to this user, lists as their JSON. */
    Map<String, Object> shown(String user, String task) {
        String id = colleagues.task(number.value(), "userTask_" + task).getId();
        var shown = new HashMap<String, Object>();
        colleagues.as(user, () -> forms.getTaskFormVariables(id)).forEach(shown::put);
        return shown;
    }

    /** The keys of the refused fields; nothing may have changed. */
    List<String> refused(String user, String task, Map<String, Object> answers) {
        var refusal = Assertions.catchThrowableOfType(FormRefusedException.class, () -> submit(user, task, answers));
        Assertions.assertThat(refusal).as("the form was taken").isNotNull();
        Assertions.assertThat(colleagues.task(number.value(), "userTask_" + task))
                .isNotNull();
        return refusal.errors().stream().map(FieldError::field).toList();
    }

    void putOnAgenda(String wish) {
        submit("coach", "putOnAgenda", agenda(wish));
    }

    Map<String, Object> agenda(String wish) {
        var agenda = new HashMap<String, Object>(
                Map.of("discussionOn", "2026-03-09", "participantWish", wish, "guestWanted", "no"));
        if (wish.equals("attends")) {
            agenda.putAll(Map.of("discussionAt", "14:30", "discussionPlace", "Jobteam Zone Noord"));
        }
        return agenda;
    }

    Map<String, Object> preparation(String question) {
        return Map.of("usualQuestions", list("bestCoach"), "teamQuestion", question);
    }

    void heldInTime() {
        clock.advance(Period.ofDays(7));
    }

    /** The team decided; VDAB and CAW gave the same advice. */
    Map<String, Object> decision(String outcome, String adviceField) {
        return Map.of(
                "meetingOutcome",
                "decided",
                "heldOn",
                "2026-03-09",
                "participantPresence",
                "present",
                adviceField,
                list("VDAB", "CAW Oost-Vlaanderen"),
                "discussionOutcome",
                outcome,
                "decisionWhy",
                "Geen ander aanbod past nu.");
    }

    /** A list as Tasklist sends it. */
    static Object list(String... values) {
        return SpinValues.jsonValue("[%s]"
                        .formatted(String.join(
                                ",",
                                List.of(values).stream()
                                        .map("\"%s\""::formatted)
                                        .toList())))
                .create();
    }

    static Map<String, Object> with(Map<String, Object> answers, String field, Object value) {
        var changed = new HashMap<>(answers);
        changed.put(field, value);
        return changed;
    }

    String column(String name) {
        return jdbc.sql("""
                        select %s
                          from discussion_result r
                          join case_discussion d on d.id = r.discussion_id
                         where d.case_number = :case
                        """.formatted(name))
                .param("case", number.value())
                .query(String.class)
                .single();
    }

    long rows(String table) {
        return jdbc.sql("""
                        select count(*)
                          from %s t
                          join case_discussion d on d.id = t.discussion_id
                         where d.case_number = :case
                        """.formatted(table))
                .param("case", number.value())
                .query(Long.class)
                .single();
    }

    long running() {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .count();
    }
}
