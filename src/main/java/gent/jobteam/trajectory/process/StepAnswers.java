package gent.jobteam.trajectory.process;

import static java.util.stream.Collectors.toSet;

import gent.jobteam.form.Answers;
import gent.jobteam.form.FormContext;
import gent.jobteam.trajectory.StepResult;
import gent.jobteam.trajectory.TrajectorySteps;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How a step went and whether there was contact: the same questions for everybody who takes a step. */
@Component
class StepAnswers {

    static final Set<String> FIELDS = Stream.concat(ContactAnswers.FIELDS.stream(), Stream.of("stepResult", "stepNote"))
            .collect(toSet());

    private final TrajectorySteps steps;
    private final ContactAnswers contact;
    private final StandingTask standingTask;
    private final StepSheet sheet;

    StepAnswers(TrajectorySteps steps, ContactAnswers contact, StandingTask standingTask, StepSheet sheet) {
        this.steps = steps;
        this.contact = contact;
        this.standingTask = standingTask;
        this.sheet = sheet;
    }

    /** The step itself, and what is known of the contact before it is told. */
    Map<String, Object> prefill(FormContext context) {
        var shown = sheet.show(sheet.of(context));
        shown.putAll(contact.prefill());
        return shown;
    }

    void store(Answers answers) {
        if (contact.log(answers)) {
            standingTask.moveDueDate(CaseSheet.caseOf(answers.context()));
        }
        steps.close(
                StepSheet.stepOf(answers.context()),
                new StepResult(
                        answers.require("stepResult"),
                        answers.text("lifeDomain").orElse(null),
                        answers.text("stepNote").orElse(""),
                        answers.context().userId()));
    }
}
