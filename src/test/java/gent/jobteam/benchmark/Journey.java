package gent.jobteam.benchmark;

import static java.util.stream.Collectors.toSet;

import gent.jobteam.testing.TestClock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;

/** One journey from the first contact to the end, with a fixed number of conversations in its trajectory. */
class Journey {

    private static final String STANDING = "userTask_agreeNextStep";

    private final Office office;
    private final TestClock clock;
    private final Runnable nextConversation;

    /** @param nextConversation told before each conversation of the trajectory */
    Journey(Office office, TestClock clock, Runnable nextConversation) {
        this.office = office;
        this.clock = clock;
        this.nextConversation = nextConversation;
    }

    /**
     * Lives it; the clock is moved to each timer.
     *
     * @param opening what it costs to open each task
     * @param doing what all the rest costs
     */
    void live(Watch opening, Watch doing) {
        String key = office.register(doing);
        while (step(key, opening, doing)) {
            runJobs(office, key, doing);
        }
    }

    private boolean step(String key, Watch opening, Watch doing) {
        Optional<Task> task = nextTask(key);
        if (task.isPresent()) {
            if (task.get().getTaskDefinitionKey().equals(STANDING)) {
                nextConversation.run();
            }
            office.open(task.get(), opening);
            office.complete(task.get(), doing);
            return true;
        }
        Optional<Job> timer = jobs(office.engine(), key).stream().min(Comparator.comparing(Job::getDuedate));
        timer.ifPresent(next -> {
            clock.set(next.getDuedate().toInstant());
            run(office, next, doing);
        });
        return timer.isPresent();
    }

    /** The conversation comes after the steps that were agreed on in the one before. */
    private Optional<Task> nextTask(String key) {
        return office
                .engine()
                .getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(key)
                .orderByTaskId()
                .asc()
                .list()
                .stream()
                .min(Comparator.comparing(task -> task.getTaskDefinitionKey().equals(STANDING)));
    }

    /** Does what the job executor would do now for one case. */
    static void runJobs(Office office, String key, Watch watch) {
        Optional<Job> next = due(office.engine(), key);
        while (next.isPresent()) {
            run(office, next.get(), watch);
            next = due(office.engine(), key);
        }
    }

    private static Optional<Job> due(ProcessEngine engine, String key) {
        var executable = engine.getManagementService().createJobQuery().executable().list().stream()
                .map(Job::getId)
                .collect(toSet());
        return jobs(engine, key).stream()
                .filter(job -> executable.contains(job.getId()))
                .findFirst();
    }

    private static List<Job> jobs(ProcessEngine engine, String key) {
        Set<String> instances =
                engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(key).list().stream()
                        .map(ProcessInstance::getId)
                        .collect(toSet());
        return engine.getManagementService().createJobQuery().list().stream()
                .filter(job -> instances.contains(job.getProcessInstanceId()))
                .toList();
    }

    private static void run(Office office, Job job, Watch watch) {
        String step = office.engine()
                .getManagementService()
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult()
                .getActivityId();
        office.run(job, step, watch);
    }
}
