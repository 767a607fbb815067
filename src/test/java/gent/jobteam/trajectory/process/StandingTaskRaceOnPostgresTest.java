package gent.jobteam.trajectory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.pvm.PvmException;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;

/** Exactly one standing task is open, whoever presses the button how often. */
class StandingTaskRaceOnPostgresTest extends TrajectoryTestCase {

    private static final int COLLEAGUES = 8;

    @Test
    void whoSendsTheSameTaskTwiceIsRefusedTheSecondTime() {
        startTrajectory();
        Task task = task(STANDING);
        var answers = conversation();
        answers.put("workSteps", list("cv"));
        colleagues.submit("coach", task, answers);

        assertThatThrownBy(() -> colleagues.submit("coach", task, answers)).isInstanceOf(NullValueException.class);

        assertThat(openTasks()).containsOnlyOnce("userTask_agreeNextStep");
        assertThat(steps()).hasSize(1);
        assertThat(contacts.latest(number, 9)).hasSize(2);
    }

    @Test
    void manyAtOnceHaveOneEffect() throws Exception {
        startTrajectory();
        Task task = task(STANDING);
        var answers = conversation();
        answers.put("workSteps", list("cv"));

        long accepted = atOnce(Stream.generate(() -> (Callable<Object>) () -> {
                    colleagues.submit("coach", task, answers);
                    return null;
                })
                .limit(COLLEAGUES)
                .toList());

        assertThat(accepted).isOne();
        jobs.runDue(number.value());
        assertThat(openTasks()).containsExactlyInAnyOrder("userTask_agreeNextStep", "userTask_takeStep");
        assertThat(steps()).containsExactly("cv open");
        assertThat(contacts.latest(number, 9)).hasSize(2);
    }

    @Test
    void stepsThatEndAtTheSameTimeAsTheStandingTaskLoseNothing() throws Exception {
        startTrajectory();
        startSteps("workSteps", "cv", "talents", "orientation");
        var actions = new ArrayList<Callable<Object>>();
        actions.add(() -> {
            colleagues.submit("coach", task(STANDING), conversation());
            return null;
        });
        tasks.createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .taskDefinitionKey("userTask_takeStep")
                .list()
                .forEach(step -> actions.add(() -> {
                    colleagues.submit("coach", step, Map.of("stepResult", "succeeded", "contactKind", "none"));
                    return null;
                }));

        long accepted = atOnce(actions);

        long done = steps().stream().filter(step -> step.contains("done")).count();
        long contactsLogged = contacts.latest(number, 9).size() - 1;
        assertThat(done + contactsLogged).isEqualTo(accepted);
        assertThat(openTasks()).containsOnlyOnce("userTask_agreeNextStep");
        assertThat(openTasks()).filteredOn("userTask_takeStep"::equals).hasSize((int) (3 - done));
    }

    @Test
    void aReleaseAtTheSameTimeLeavesEitherATrajectoryWithItsTaskOrNothing() throws Exception {
        startTrajectory();
        startSteps("endingSteps", "outflow");
        Task standing = task(STANDING);
        Task outflow = task("recordOutflow");

        long accepted = atOnce(List.of(
                () -> {
                    colleagues.submit("coach", standing, conversation());
                    return null;
                },
                () -> {
                    colleagues.submit(
                            "coach",
                            outflow,
                            Map.of(
                                    "outflowConfirmed",
                                    "yes",
                                    "outcome",
                                    "TRAINING",
                                    "outcomeOn",
                                    today(),
                                    "releaseScore",
                                    8));
                    return null;
                }));

        assertThat(accepted).isPositive();
        boolean released = steps().contains("outflow done released");
        assertThat(openTasks().stream().filter("userTask_agreeNextStep"::equals).count())
                .isEqualTo(released ? 0 : 1);
    }

    /** How many of the actions were accepted; the others were rolled back. */
    private static long atOnce(List<Callable<Object>> actions) throws Exception {
        var start = new CyclicBarrier(actions.size());
        var threads = Executors.newFixedThreadPool(actions.size());
        try {
            var futures = new ArrayList<Future<Object>>();
            for (Callable<Object> action : actions) {
                futures.add(threads.submit(() -> {
                    start.await();
                    return action.call();
                }));
            }
            long accepted = 0;
            for (Future<Object> future : futures) {
                accepted += succeeded(future) ? 1 : 0;
            }
            return accepted;
        } finally {
            threads.shutdown();
        }
    }

    private static boolean succeeded(Future<Object> future) throws InterruptedException {
        try {
            future.get();
            return true;
        } catch (ExecutionException refused) {
            // Who comes late finds the task changed, gone, or its execution already moved on.
            assertThat(refused.getCause())
                    .isInstanceOfAny(OptimisticLockingException.class, NullValueException.class, PvmException.class);
            return false;
        }
    }
}
