package gent.jobteam.platform.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAmount;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;

/** The jobs and timers of a process test: nothing runs before the test lets it. */
class TestTimers {

    private final ManagementService management;

    TestTimers(ManagementService management) {
        this.management = management;
    }

    static Instant now() {
        return ClockUtil.getCurrentTime().toInstant();
    }

    static void setTime(Instant time) {
        ClockUtil.setCurrentTime(Date.from(time));
    }

    void runJobs() {
        for (var jobs = waitingJobs(); !jobs.isEmpty(); jobs = waitingJobs()) {
            management.executeJob(jobs.get(0).getId());
        }
    }

    void fire(String event) {
        var timers = timers(event).toList();
        assertThat(timers).as("timers %s", event).hasSize(1);
        fire(timers.get(0));
    }

    void pass(TemporalAmount time) {
        Instant target = now().atOffset(ZoneOffset.UTC).plus(time).toInstant();
        for (var due = next(target); due.isPresent(); due = next(target)) {
            fire(due.get());
        }
        setTime(target);
    }

    Instant dueTimeOf(String event) {
        return timers(event)
                .map(timer -> timer.getDuedate().toInstant())
                .findFirst()
                .orElseThrow(() -> new AssertionError("No timer " + event));
    }

    private void fire(Job timer) {
        Instant due = timer.getDuedate().toInstant();
        if (due.isAfter(now())) {
            setTime(due);
        }
        management.executeJob(timer.getId());
        runJobs();
    }

    private Optional<Job> next(Instant target) {
        return management.createJobQuery().timers().list().stream()
                .filter(timer -> !timer.getDuedate().toInstant().isAfter(target))
                .min(Comparator.comparing(Job::getDuedate));
    }

    private Stream<Job> timers(String event) {
        return management.createJobQuery().timers().list().stream().filter(timer -> event.equals(elementOf(timer)));
    }

    private String elementOf(Job job) {
        return management
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult()
                .getActivityId();
    }

    private List<Job> waitingJobs() {
        return management
                .createJobQuery()
                .messages()
                .withRetriesLeft()
                .active()
                .orderByJobId()
                .asc()
                .list();
    }
}
