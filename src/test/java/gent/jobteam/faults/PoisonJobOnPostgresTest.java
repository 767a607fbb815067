package gent.jobteam.faults;

import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.NewCase;
import gent.jobteam.testing.Colleagues;
import gent.jobteam.testing.Jobs;
import gent.jobteam.testing.JobteamTest;
import gent.jobteam.testing.TestClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A step that fails every time is tried with growing pauses, then it waits visibly; nobody else notices. */
@JobteamTest
class PoisonJobOnPostgresTest {

    private static final String NAME = "Gulalai Ahmadzai";

    @Autowired
    CaseFiles cases;

    @Autowired
    RuntimeService runtime;

    @Autowired
    FormService forms;

    @Autowired
    Colleagues colleagues;

    @Autowired
    Jobs jobs;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Test
    void itIsTriedWithGrowingPausesAndThenBecomesOneIncident() {
        CaseNumber poisoned = referralReadyToSend();
        poison(poisoned);

        var pauses = new ArrayList<Duration>();
        for (Job job = only(poisoned); job.getRetries() > 0; job = only(poisoned)) {
            if (job.getDuedate() != null && job.getDuedate().toInstant().isAfter(clock.instant())) {
                pauses.add(Duration.between(clock.instant(), job.getDuedate().toInstant()));
                clock.set(job.getDuedate().toInstant());
            }
            jobs.tryDue();
        }

        assertThat(pauses)
                .containsExactly(
                        Duration.ofSeconds(10),
                        Duration.ofMinutes(1),
                        Duration.ofMinutes(10),
                        Duration.ofHours(1),
                        Duration.ofHours(6));
        assertThat(incidents(poisoned)).singleElement().satisfies(incident -> {
            assertThat(incident.getIncidentType()).isEqualTo(Incident.FAILED_JOB_HANDLER_TYPE);
            assertThat(incident.getIncidentMessage()).doesNotContain("Gulalai", "woning", "example");
        });
        clock.advance(Duration.ofDays(2));
        jobs.tryDue();
        assertThat(incidents(poisoned)).hasSize(1);
    }

    @Test
    void theOthersGoOn() {
        CaseNumber poisoned = referralReadyToSend();
        poison(poisoned);
        List<CaseNumber> others = List.of(referralReadyToSend(), referralReadyToSend(), referralReadyToSend());

        jobs.tryDue();

        others.forEach(other -> assertThat(colleagues.task(other.value(), "userTask_noteAnswer"))
                .isNotNull());
        assertThat(colleagues.task(poisoned.value(), "userTask_noteAnswer")).isNull();
        assertThat(messages(poisoned)).isZero();
    }

    @Test
    void onceTheCauseIsGoneItGoesOnAndHasOneEffect() {
        CaseNumber poisoned = referralReadyToSend();
        poison(poisoned);
        jobs.tryDue();

        jdbc.sql("update referral set receiver_email = 'onthaal@huurdersbond.example' where case_number = :case")
                .param("case", poisoned.value())
                .update();
        clock.advance(Duration.ofSeconds(10));
        jobs.runDue(poisoned.value());

        assertThat(messages(poisoned)).isOne();
        assertThat(incidents(poisoned)).isEmpty();
    }

    private CaseNumber referralReadyToSend() {
        CaseNumber number =
                cases.open(new NewCase(NAME, "", "", "ps", "Rabot", "noord", "outreach", "", null, "coach"));
        runtime.startProcessInstanceByKey("referral", number.value());
        colleagues.submit(
                "coach",
                colleagues.task(number.value(), "userTask_prepareReferral"),
                Map.of(
                        "organisation", "Huurdersbond",
                        "receiverEmail", "onthaal@huurdersbond.example",
                        "question", "Zoekt een betaalbare woning.",
                        "reachableAt", "09 000 00 01"));
        var confirm = colleagues.task(number.value(), "userTask_confirmText");
        Object text = colleagues
                .as("coach", () -> forms.getTaskFormVariables(confirm.getId()))
                .get("letterText");
        colleagues.submit("coach", confirm, Map.of("referralChannel", "email", "letterText", text));
        return number;
    }

    /** An address that cannot be written to, as only a fault of ours could make it. */
    private void poison(CaseNumber number) {
        jdbc.sql("update referral set receiver_email = 'geen adres' where case_number = :case")
                .param("case", number.value())
                .update();
    }

    private Job only(CaseNumber number) {
        var found = jobs.of(number.value());
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private List<Incident> incidents(CaseNumber number) {
        String instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .singleResult()
                .getId();
        return runtime.createIncidentQuery().processInstanceId(instance).list();
    }

    private int messages(CaseNumber number) {
        return jdbc.sql("select count(*) from message where case_number = :case")
                .param("case", number.value())
                .query(Integer.class)
                .single();
    }
}
