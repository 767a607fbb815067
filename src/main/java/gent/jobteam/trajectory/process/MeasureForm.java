package gent.jobteam.trajectory.process;

import gent.jobteam.form.Answers;
import gent.jobteam.form.CaseForm;
import gent.jobteam.form.Choice;
import gent.jobteam.form.FormContext;
import gent.jobteam.participant.Contact;
import gent.jobteam.participant.Contacts;
import gent.jobteam.trajectory.Measurements;
import gent.jobteam.trajectory.StepResult;
import gent.jobteam.trajectory.Trajectories;
import gent.jobteam.trajectory.TrajectorySteps;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** {@code userTask_measure}: a new measurement, with the last one in sight. */
@Component
class MeasureForm implements CaseForm {

    private final Trajectories trajectories;
    private final TrajectorySteps steps;
    private final Measurements measurements;
    private final MeasurementAnswers questions;
    private final Contacts contacts;
    private final StandingTask standingTask;
    private final CaseSheet sheet;

    MeasureForm(
            Trajectories trajectories,
            TrajectorySteps steps,
            Measurements measurements,
            MeasurementAnswers questions,
            Contacts contacts,
            StandingTask standingTask,
            CaseSheet sheet) {
        this.trajectories = trajectories;
        this.steps = steps;
        this.measurements = measurements;
        this.questions = questions;
        this.contacts = contacts;
        this.standingTask = standingTask;
        this.sheet = sheet;
    }

    @Override
    public String formId() {
        return "trajectory-step_measure";
    }

    @Override
    public Set<String> fields() {
        return questions.fields();
    }

    @Override
    public void store(Answers answers) {
        var measurement = questions.of(answers, false);
        var trajectory = trajectories.running(CaseSheet.caseOf(answers.context()));
        questions.keep(trajectory, measurement, answers);
        if (measurement.together()) {
            contacts.log(new Contact(
                    trajectory.caseNumber(), "meeting", true, measurement.measuredOn(), measurement.byId(), ""));
            standingTask.moveDueDate(trajectory.caseNumber());
        }
        steps.close(
                StepSheet.stepOf(answers.context()),
                new StepResult("succeeded", null, "", answers.context().userId()));
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        var trajectory = trajectories.running(CaseSheet.caseOf(context));
        var shown = sheet.name(context);
        shown.putAll(questions.prefill(trajectory.caseNumber()));
        shown.put(
                "lastMeasurement",
                measurements
                        .latest(trajectory)
                        .map(last -> questions.show(trajectory.caseNumber(), last))
                        .orElse("nog geen"));
        return shown;
    }

    @Override
    public Map<String, List<Choice>> choices(FormContext context) {
        return questions.choices();
    }
}
