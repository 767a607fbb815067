package gent.jobteam.platform.process;

import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;

/** Whether each task has what it needs: its form and people, its delegate, its decision table, the process it calls. */
class StepCheck {

    private static final String SAME_DEPLOYMENT = "deployment";

    private final ProcessModel model;
    private final VariableCatalog variables;
    private final Findings findings;
    private final Set<String> usedForms = new TreeSet<>();

    StepCheck(ProcessModel model, VariableCatalog variables, Findings findings) {
        this.model = model;
        this.variables = variables;
        this.findings = findings;
    }

    void check() {
        model.all(UserTask.class).forEach(this::userTask);
        model.starts().forEach(this::start);
        model.all(ServiceTask.class)
                .forEach(task -> job(task, task.getCamundaDelegateExpression(), task.isCamundaAsyncBefore()));
        model.all(SendTask.class)
                .forEach(task -> job(task, task.getCamundaDelegateExpression(), task.isCamundaAsyncBefore()));
        model.all(BusinessRuleTask.class).forEach(this::decision);
        model.all(CallActivity.class).forEach(this::call);
        model.all(MultiInstanceLoopCharacteristics.class).forEach(this::perElement);
        model.files().forms().keySet().stream()
                .filter(form -> !usedForms.contains(form))
                .forEach(form -> findings.add("", "Geen taak gebruikt het formulier %s.", form));
    }

    private void userTask(UserTask task) {
        form(task, task.getCamundaFormRef(), task.getCamundaFormRefBinding());
        String expected = model.id() + "_" + task.getId().replaceFirst("^userTask_", "");
        if (task.getCamundaFormRef() != null && !task.getCamundaFormRef().equals(expected)) {
            findings.add(task, "Het formulier van deze taak heet %s.", expected);
        }
        if (task.getCamundaAssignee() == null && task.getCamundaCandidateGroups() == null) {
            findings.add(task, "Zeg van wie deze taak is: van de casemanager of van een rol.");
        }
    }

    /** A process that people start has a form; the others are only called. */
    private void start(StartEvent start) {
        if (!start.getEventDefinitions().isEmpty()) {
            return;
        }
        if (start.getCamundaFormRef() != null) {
            form(start, start.getCamundaFormRef(), start.getCamundaFormRefBinding());
        } else if (model.process().isCamundaStartableInTasklist()) {
            findings.add(
                    start,
                    "Geef een formulier waarmee mensen dit proces starten, of zet isStartableInTasklist op false.");
        }
    }

    private void form(BaseElement element, String formRef, String binding) {
        if (formRef == null) {
            findings.add(element, "Geef een formulier.");
            return;
        }
        if (!SAME_DEPLOYMENT.equals(binding)) {
            findings.add(element, "Zet formRefBinding op deployment: een open taak houdt haar formulier.");
        }
        String file = ProcessModel.formFile(formRef);
        usedForms.add(file);
        if (!model.files().forms().containsKey(file)) {
            findings.add(element, "Het formulier %s bestaat niet.", file);
        }
    }

    private void job(BaseElement task, String delegate, boolean asyncBefore) {
        if (delegate == null) {
            findings.add(task, "Geef een delegateExpression.");
        }
        if (!asyncBefore) {
            findings.add(task, "Zet asyncBefore aan: deze stap moet alleen opnieuw kunnen.");
        }
    }

    private void decision(BusinessRuleTask task) {
        if (task.getCamundaDecisionRef() == null
                || !model.files().decisionTables().containsKey(task.getCamundaDecisionRef() + ".dmn")) {
            findings.add(task, "De beslistabel %s bestaat niet.", task.getCamundaDecisionRef());
        }
        if (!SAME_DEPLOYMENT.equals(task.getCamundaDecisionRefBinding())) {
            findings.add(task, "Zet decisionRefBinding op deployment.");
        }
        if (!"singleEntry".equals(task.getCamundaMapDecisionResult())) {
            findings.add(task, "Zet mapDecisionResult op singleEntry: de engine bewaart geen lijsten.");
        }
        variable(task, task.getCamundaResultVariable());
    }

    private void call(CallActivity call) {
        String binding = call.getCamundaCalledElementBinding();
        if (binding != null && !binding.equals("latest")) {
            findings.add(call, "Zet calledElementBinding op latest: elk proces is een eigen deployment.");
        }
        if (MappingCheck.extensions(call, CamundaIn.class).stream()
                .noneMatch(mapping -> mapping.getCamundaBusinessKey() != null)) {
            findings.add(call, "Geef het dossiernummer door als businessKey.");
        }
    }

    private void perElement(MultiInstanceLoopCharacteristics loop) {
        var activity = (BaseElement) loop.getParentElement();
        if (loop.getCamundaCollection() == null) {
            findings.add(activity, "Zeg voor welke lijst deze stap telkens gebeurt.");
        }
        variable(activity, loop.getCamundaElementVariable());
    }

    private void variable(BaseElement element, String name) {
        if (name == null || variables.find(name).isEmpty()) {
            findings.add(element, "De variabele %s staat niet op de lijst van toegelaten variabelen.", name);
        }
    }
}
