package gent.jobteam.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** The background work of the engine, done by the test itself, one job after the other. */
public class Jobs {

    /** More jobs in one go than this is an endless loop in a model. */
    private static final int ENDLESS = 1000;

    private final ManagementService management;
    private final RuntimeService runtime;
    private final TestClock clock;

    Jobs(ManagementService management, RuntimeService runtime, TestClock clock) {
        this.management = management;
        this.runtime = runtime;
        this.clock = clock;
    }

    /**
     * Runs every job that is due now, and those that come of it, of all cases.
     *
     * @throws RuntimeException of the first job that fails
     */
    public void runDue() {
        runAll(() -> due().list());
    }

    /**
     * Runs every job of one case that is due now, and those that come of it.
     *
     * @param caseNumber the business key of all process instances of the case
     * @throws RuntimeException of the first job that fails
     */
    public void runDue(String caseNumber) {
        runAll(() -> ofCase(due(), caseNumber));
    }

    /**
     * Runs each job that is due now once and lets the engine count its failures, as the job executor does.
     *
     * @return what the failing jobs threw; empty when all went well
     */
    public List<RuntimeException> tryDue() {
        var failures = new ArrayList<RuntimeException>();
        for (Job job : due().list()) {
            try {
                management.executeJob(job.getId());
            } catch (RuntimeException failure) {
                failures.add(failure);
            }
        }
        return failures;
    }

    /** Lets time pass and runs each job of one case at the moment it becomes due, in order. */
    public void letPass(Duration time, String caseNumber) {
        Instant end = clock.instant().plus(time);
        runDue(caseNumber);
        Optional<Instant> next = nextDue(caseNumber, end);
        while (next.isPresent()) {
            clock.set(next.get());
            runDue(caseNumber);
            next = nextDue(caseNumber, end);
        }
        clock.set(end);
        runDue(caseNumber);
    }

    /** The jobs of one case, due or not. */
    public List<Job> of(String caseNumber) {
        return ofCase(management.createJobQuery(), caseNumber);
    }

    private void runAll(Supplier<List<Job>> due) {
        int done = 0;
        Optional<Job> next = due.get().stream().findFirst();
        while (next.isPresent()) {
            if (++done > ENDLESS) {
                throw new IllegalStateException(
                        "Jobs keep coming, now at " + next.get().getJobDefinitionId());
            }
            management.executeJob(next.get().getId());
            next = due.get().stream().findFirst();
        }
    }

    private JobQuery due() {
        return management
                .createJobQuery()
                .executable()
                .active()
                .orderByJobDuedate()
                .asc()
                .orderByJobId()
                .asc();
    }

    private Optional<Instant> nextDue(String caseNumber, Instant end) {
        return of(caseNumber).stream()
                .filter(job -> job.getRetries() > 0 && !job.isSuspended() && job.getDuedate() != null)
                .map(job -> job.getDuedate().toInstant())
                .filter(due -> due.isAfter(clock.instant()) && !due.isAfter(end))
                .min(Instant::compareTo);
    }

    private List<Job> ofCase(JobQuery query, String caseNumber) {
        Set<String> instances =
                runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseNumber).list().stream()
                        .map(ProcessInstance::getId)
                        .collect(Collectors.toSet());
        return instances.isEmpty()
                ? List.of()
                : query.processInstanceIds(instances).list();
    }
}
