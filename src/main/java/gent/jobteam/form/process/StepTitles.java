package gent.jobteam.form.process;

import gent.jobteam.form.FormTitles;
import gent.jobteam.platform.process.ProcessFiles;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/** The names of tasks and start events in the models, by the form that each shows. */
@Component
class StepTitles implements FormTitles {

    private final Map<String, String> titles = new HashMap<>();

    StepTitles() {
        ProcessFiles.all().forEach(process -> read(model(process)));
    }

    @Override
    public String titleOf(String formId) {
        return titles.getOrDefault(formId, formId);
    }

    private void read(BpmnModelInstance model) {
        model.getModelElementsByType(UserTask.class)
                .forEach(task -> titles.put(task.getCamundaFormRef(), task.getName()));
        model.getModelElementsByType(StartEvent.class)
                .forEach(start -> titles.put(start.getCamundaFormRef(), start.getName()));
    }

    private static BpmnModelInstance model(ProcessFiles process) {
        return Bpmn.readModelFromStream(new ByteArrayInputStream(process.model().getBytes(StandardCharsets.UTF_8)));
    }
}
