package gent.jobteam.trajectory.process;

import gent.jobteam.form.FormContext;
import gent.jobteam.form.ShownText;
import gent.jobteam.identity.StaffDirectory;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.platform.LocalTime;
import gent.jobteam.trajectory.TrajectoryStep;
import gent.jobteam.trajectory.TrajectorySteps;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the forms of a step show of the step itself. */
@Component
class StepSheet {

    private final TrajectorySteps steps;
    private final StaffDirectory staff;
    private final Partnership partnership;

    StepSheet(TrajectorySteps steps, StaffDirectory staff, Partnership partnership) {
        this.partnership = partnership;
        this.steps = steps;
        this.staff = staff;
    }

    static UUID stepOf(FormContext context) {
        return UUID.fromString(context.requireVariable(TrajectoryProcess.STEP_ID.name()));
    }

    TrajectoryStep of(FormContext context) {
        return steps.get(stepOf(context));
    }

    /** What kind of step it is, what is needed, who asked and when. */
    Map<String, Object> show(TrajectoryStep step) {
        var shown = new LinkedHashMap<String, Object>();
        shown.put("stepLabel", steps.kindOf(step).label());
        shown.put("needShown", need(step));
        shown.put("askedBy", ShownText.of(staff.nameOf(step.askedById())));
        shown.put("askedOn", LocalTime.show(LocalTime.dayOf(step.askedAt())));
        return shown;
    }

    /** The theme of a session first, then what was written down. */
    private String need(TrajectoryStep step) {
        var words = new ArrayList<String>();
        if (step.theme() != null) {
            words.add("thema " + partnership.sessionTheme(step.theme()) + ".");
        }
        if (!step.need().isEmpty()) {
            words.add(ShownText.of(step.need()));
        }
        return words.isEmpty() ? "niet ingevuld" : String.join(" ", words);
    }
}
