package gent.jobteam.trajectory.process;

import gent.jobteam.form.Answers;
import gent.jobteam.form.CaseForm;
import gent.jobteam.form.Choice;
import gent.jobteam.form.FormContext;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.Contact;
import gent.jobteam.participant.Contacts;
import gent.jobteam.trajectory.Trajectories;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** {@code userTask_measureZero}: the begin situation, with which the trajectory begins. */
@Component
class MeasureZeroForm implements CaseForm {

    private final Trajectories trajectories;
    private final MeasurementAnswers questions;
    private final Contacts contacts;
    private final CaseSheet sheet;

    MeasureZeroForm(Trajectories trajectories, MeasurementAnswers questions, Contacts contacts, CaseSheet sheet) {
        this.trajectories = trajectories;
        this.questions = questions;
        this.contacts = contacts;
        this.sheet = sheet;
    }

    @Override
    public String formId() {
        return "trajectory_measureZero";
    }

    @Override
    public Set<String> fields() {
        var fields = new HashSet<>(questions.fields());
        fields.add("beginSituation");
        return fields;
    }

    @Override
    public void store(Answers answers) {
        var number = new CaseNumber(answers.caseNumber());
        var measurement = questions.of(answers, true);
        var trajectory = trajectories.begin(
                number, measurement.measuredOn(), answers.text("beginSituation").orElse(""));
        questions.keep(trajectory, measurement, answers);
        if (measurement.together()) {
            contacts.log(new Contact(number, "meeting", true, measurement.measuredOn(), measurement.byId(), ""));
        }
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        var shown = sheet.contactData(context);
        shown.putAll(questions.prefill(CaseSheet.caseOf(context)));
        return shown;
    }

    @Override
    public Map<String, List<Choice>> choices(FormContext context) {
        return questions.choices();
    }
}
