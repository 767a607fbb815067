package gent.jobteam.platform.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAmount;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Runs one process of the product on an engine in memory: no Spring, no clock that ticks, no job executor. A test
 * completes tasks, fires timers and answers for the processes that are called.
 *
 * <pre>
 * {@literal @}RegisterExtension
 * final ProcessTestEngine engine = ProcessTestEngine.deploy("intake").with("referral");
 * </pre>
 *
 * <p>What is not said is harmless: a delegate or listener that the test does not name with {@link #bean} does nothing
 * and is counted, a called process that is not deployed {@link #with} is a stand-in that waits, {@code ${terms.x}} is a
 * week. Variables must be on the allow-list, as in the product. After each step of the test the jobs that it left (the
 * service tasks) run at once; timers never fire by themselves.
 */
public final class ProcessTestEngine implements BeforeEachCallback, AfterEachCallback {

    /** The business key of the instance under test. */
    public static final String CASE = "JT-2026-00042";

    /** A Monday, 10 in the morning in Ghent: when every test begins. */
    public static final Instant BEGIN = Instant.parse("2026-03-02T09:00:00Z");

    private final String process;
    private final Set<String> real = new LinkedHashSet<>();
    private final TestLandscape landscape;
    private final ProcessEngine engine;
    private final TestBeans beans;
    private final TestTimers timers;
    private final TestTokens tokens;
    private Map<String, CalledProcess> standIns = Map.of();
    private String instanceId;

    private ProcessTestEngine(TestLandscape landscape, String process) {
        this.process = process;
        this.real.add(process);
        this.landscape = landscape;
        this.engine = landscape.engine();
        this.beans = landscape.beans();
        this.timers = new TestTimers(engine.getManagementService());
        this.tokens = new TestTokens(engine);
    }

    /** The process with this id, its forms and its decision tables. */
    public static ProcessTestEngine deploy(String process) {
        return below("", process);
    }

    /** The same from another set of processes: {@code root} ends with a slash. */
    static ProcessTestEngine below(String root, String process) {
        return new ProcessTestEngine(TestLandscape.of(root), process);
    }

    /** Deploys these called processes too, instead of a stand-in for each. */
    public ProcessTestEngine with(String... calledProcesses) {
        real.addAll(List.of(calledProcesses));
        return this;
    }

    /** Gives a delegate, listener or other bean its object. Call it in the test or in a method before each. */
    public void bean(String name, Object object) {
        beans.name(name, object);
    }

    /** Sets {@code ${terms.<name>}}, an ISO period such as {@code P28D}. */
    public void term(String name, String period) {
        beans.term(name, period);
    }

    /** How often the delegate or listener was called in this test. */
    public int callsOf(String bean) {
        return beans.callsOf(bean);
    }

    /** The stand-in for a called process: say how it ends; until then it waits. */
    public CalledProcess called(String calledProcess) {
        assertThat(standIns).containsKey(calledProcess);
        return standIns.get(calledProcess);
    }

    /** Starts the process at its none start event, for the case {@link #CASE}. */
    public ProcessInstance start(Map<String, Object> variables) {
        return started(engine.getRuntimeService().startProcessInstanceByKey(process, CASE, variables));
    }

    /** Starts the process at its message start event, for the case {@link #CASE}. */
    public ProcessInstance startAt(String message, Map<String, Object> variables) {
        return started(engine.getRuntimeService().startProcessInstanceByMessage(message, CASE, variables));
    }

    private ProcessInstance started(ProcessInstance instance) {
        instanceId = instance.getId();
        runJobs();
        return instance;
    }

    /** The only open task of this kind, in whichever process. */
    public Task task(String userTask) {
        var found = tasks(userTask);
        assertThat(found)
                .as("open tasks %s; waiting at %s", userTask, waitingAt())
                .hasSize(1);
        return found.get(0);
    }

    public List<Task> tasks(String userTask) {
        return engine.getTaskService()
                .createTaskQuery()
                .taskDefinitionKey(userTask)
                .initializeFormKeys()
                .orderByTaskCreateTime()
                .asc()
                .list();
    }

    public void complete(String userTask) {
        complete(userTask, Map.of());
    }

    public void complete(String userTask, Map<String, Object> variables) {
        complete(task(userTask), variables);
    }

    public void complete(Task task, Map<String, Object> variables) {
        engine.getTaskService().complete(task.getId(), variables);
        runJobs();
    }

    /** Delivers a message to the one instance that waits for it. */
    public void deliver(String message, Map<String, Object> variables) {
        engine.getRuntimeService()
                .createMessageCorrelation(message)
                .setVariables(variables)
                .correlate();
        runJobs();
    }

    /** Ends the only waiting stand-in of this process and hands these variables back. */
    public void end(String calledProcess, Map<String, Object> variables) {
        end(calledProcess, CalledProcess.plain(variables));
    }

    /** Ends the only waiting stand-in of this process in an escalation. */
    public void escalate(String calledProcess, String code, Map<String, Object> variables) {
        end(calledProcess, CalledProcess.escalation(code, variables));
    }

    /** Ends the only waiting stand-in of this process in an error. */
    public void fail(String calledProcess, String code) {
        end(calledProcess, CalledProcess.error(code));
    }

    private void end(String calledProcess, CalledProcess.Outcome outcome) {
        called(calledProcess);
        var waiting = engine.getRuntimeService()
                .createExecutionQuery()
                .processDefinitionKey(calledProcess)
                .activityId(CalledProcess.STEP)
                .list();
        assertThat(waiting).as("waiting stand-ins of %s", calledProcess).hasSize(1);
        engine.getRuntimeService().signal(waiting.get(0).getId(), null, outcome, Map.of());
        runJobs();
    }

    /** Moves the clock to the moment at which this timer is due and fires it. */
    public void fireTimer(String event) {
        timers.fire(event);
    }

    /** Lets time pass: fires every timer that becomes due, in order, and ends that much later. */
    public void pass(TemporalAmount time) {
        timers.pass(time);
    }

    /** Runs what the job executor would run now, retries and timers excepted, until nothing is left. */
    public void runJobs() {
        timers.runJobs();
    }

    /** When the timer fires. */
    public Instant dueTimeOf(String event) {
        return timers.dueTimeOf(event);
    }

    public Instant now() {
        return TestTimers.now();
    }

    public void setTime(Instant time) {
        TestTimers.setTime(time);
    }

    /** Always tells the engine's time, for the services behind real delegates. */
    public Clock clock() {
        return ((InstantSource) this::now).withZone(ZoneOffset.UTC);
    }

    /** Ids of the elements at which the instance under test waits; empty once it has ended. */
    public Set<String> waitingAt() {
        return instanceId == null ? Set.of() : tokens.waitingAt(instanceId);
    }

    /** Ids of the elements at which the running instances of another process wait. */
    public Set<String> waitingIn(String otherProcess) {
        return tokens.waitingIn(otherProcess);
    }

    /** Whether the instance under test has ended. */
    public boolean hasEnded() {
        assertThat(instanceId).as("the process was started").isNotNull();
        return waitingAt().isEmpty();
    }

    /** Ids of the elements that the instance under test has left, in order, each as often as it was passed. */
    public List<String> passed() {
        return tokens.passed(instanceId);
    }

    /** The value that the instance under test holds, or held when it ended; {@code null} when it never had one. */
    public Object variable(String name) {
        return tokens.variable(instanceId, name);
    }

    /** The engine's own services, for what this class does not offer. */
    public ProcessEngine services() {
        return engine;
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        setTime(BEGIN);
        BpmnAwareTests.init(engine);
        standIns = landscape.deploy(real);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        landscape.clear();
        standIns = Map.of();
        instanceId = null;
        BpmnAwareTests.reset();
        ClockUtil.reset();
    }
}
