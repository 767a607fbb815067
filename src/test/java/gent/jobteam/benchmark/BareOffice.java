package gent.jobteam.benchmark;

import gent.jobteam.testing.TestClock;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.task.Task;

/** The same work on a {@link BareEngine}: somebody who has every answer ready and nothing else to keep. */
class BareOffice implements Office {

    private final ProcessEngine engine;
    private final TaskService tasks;
    private final TestClock clock;
    private BareScript script;

    BareOffice(String url, StatementCount count, Map<?, ?> terms, TestClock clock) {
        this.clock = clock;
        this.engine = BareEngine.start(url, count, terms, this::perform);
        this.tasks = engine.getTaskService();
    }

    @Override
    public ProcessEngine engine() {
        return engine;
    }

    @Override
    public String register(Watch watch) {
        script = new BareScript(clock);
        Map<String, Object> variables = script.next("start");
        String key = UUID.randomUUID().toString();
        return watch.look("start", () -> engine.getRuntimeService()
                .startProcessInstanceByKey("journey", key, variables)
                .getBusinessKey());
    }

    @Override
    public void complete(Task task, Watch watch) {
        Map<String, Object> variables = script.next(task.getTaskDefinitionKey());
        watch.look(task.getTaskDefinitionKey(), () -> {
            if (task.getAssignee() == null) {
                tasks.claim(task.getId(), "somebody");
            }
            tasks.complete(task.getId(), variables);
            return task;
        });
    }

    private void perform(DelegateExecution execution) {
        execution.setVariables(script.next(execution.getCurrentActivityId()));
    }
}
