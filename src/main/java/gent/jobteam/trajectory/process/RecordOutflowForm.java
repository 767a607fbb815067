package gent.jobteam.trajectory.process;

import static java.util.stream.Collectors.toSet;

import gent.jobteam.form.Answers;
import gent.jobteam.form.CaseForm;
import gent.jobteam.form.Choice;
import gent.jobteam.form.FormContext;
import gent.jobteam.trajectory.StepResult;
import gent.jobteam.trajectory.Trajectory.Ending;
import gent.jobteam.trajectory.TrajectorySteps;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** {@code userTask_recordOutflow}: the trajectory ends because others can guide, or it goes on after all. */
@Component
class RecordOutflowForm implements CaseForm {

    private final OutflowAnswers questions;
    private final TrajectorySteps steps;
    private final CaseSheet sheet;

    RecordOutflowForm(OutflowAnswers questions, TrajectorySteps steps, CaseSheet sheet) {
        this.questions = questions;
        this.steps = steps;
        this.sheet = sheet;
    }

    @Override
    public String formId() {
        return "trajectory-step_recordOutflow";
    }

    @Override
    public Set<String> fields() {
        return Stream.concat(OutflowAnswers.FIELDS.stream(), Stream.of("stepNote"))
                .collect(toSet());
    }

    @Override
    public void store(Answers answers) {
        if (answers.require("outflowConfirmed").equals("yes")) {
            questions.store(answers, Ending.RELEASED);
        } else {
            steps.close(
                    StepSheet.stepOf(answers.context()),
                    new StepResult(
                            "failed",
                            null,
                            answers.require("stepNote"),
                            answers.context().userId()));
        }
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        var shown = sheet.name(context);
        shown.putAll(questions.prefill(context));
        return shown;
    }

    @Override
    public Map<String, List<Choice>> choices(FormContext context) {
        return questions.choices(context);
    }
}
