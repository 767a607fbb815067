package gent.jobteam.gate.web;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.TestConfiguration;

/** A process with a start form and a task form of which nobody keeps the answers, to try the gate with. */
@TestConfiguration(proxyBeanMethods = false)
class SmallProcess implements ApplicationRunner {

    static final String KEY = "gatetest";

    private static final String FIELD = """
            {"schemaVersion": 16, "type": "default", "id": "gatetest_%s", "executionPlatform": "Camunda Platform",
             "executionPlatformVersion": "7.22.0", "components": [
              {"id": "Text_intro", "type": "text", "text": "Vul in."},
              {"id": "Field_place", "type": "radio", "key": "place", "label": "Waar?", "validate": {"required": true},
               "values": [{"label": "Rabot", "value": "rabot"}, {"label": "Dampoort", "value": "dampoort"}]},
              {"id": "Field_name", "type": "textfield", "key": "name", "label": "Naam (niet verplicht)",
               "validate": {"maxLength": 20}}]}
            """;

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final AuthorizationService authorizations;

    SmallProcess(
            RepositoryService repository,
            RuntimeService runtime,
            TaskService tasks,
            AuthorizationService authorizations) {
        this.repository = repository;
        this.runtime = runtime;
        this.tasks = tasks;
        this.authorizations = authorizations;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var model = Bpmn.createExecutableProcess(KEY)
                .name("Kleine proef")
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent("startEvent_begin")
                .camundaFormRef("gatetest_begin")
                .camundaFormRefBinding("deployment")
                .userTask("userTask_do")
                .name("Proef doen")
                .camundaCandidateGroups("coachNoord")
                .camundaFormRef("gatetest_do")
                .camundaFormRefBinding("deployment")
                .serviceTask("serviceTask_break")
                .name("Stuk")
                .camundaAsyncBefore()
                .camundaExpression("${nothing.at.all}")
                .endEvent("endEvent_done")
                .done();
        repository
                .createDeployment()
                .name(KEY)
                .addModelInstance(KEY + ".bpmn", model)
                .addString("forms/gatetest/begin.form", FIELD.formatted("begin"))
                .addString("forms/gatetest/do.form", FIELD.formatted("do"))
                .deploy();
        Authorization grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        grant.setGroupId("coach");
        grant.setResource(Resources.PROCESS_DEFINITION);
        grant.setResourceId(KEY);
        grant.addPermission(ProcessDefinitionPermissions.CREATE_INSTANCE);
        authorizations.saveAuthorization(grant);
    }

    /** An open task that is offered to the coaches of zone noord. */
    Task offered() {
        String instance = runtime.startProcessInstanceByKey(KEY).getId();
        return tasks.createTaskQuery().processInstanceId(instance).singleResult();
    }

    /** An open task that this user took. */
    Task takenBy(String user) {
        Task task = offered();
        tasks.setAssignee(task.getId(), user);
        return task;
    }

    boolean isOpen(Task task) {
        return tasks.createTaskQuery().taskId(task.getId()).count() == 1;
    }

    ProcessDefinition definition() {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(KEY)
                .latestVersion()
                .singleResult();
    }
}
