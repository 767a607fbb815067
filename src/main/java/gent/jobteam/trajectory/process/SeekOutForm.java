package gent.jobteam.trajectory.process;

import gent.jobteam.form.Answers;
import gent.jobteam.form.CaseForm;
import gent.jobteam.form.FormContext;
import gent.jobteam.platform.LocalTime;
import gent.jobteam.trajectory.Silences;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** {@code userTask_seekOut}: the case manager goes and looks for the participant. */
@Component("trajectorySeekOutForm")
class SeekOutForm implements CaseForm {

    private final Silences silences;
    private final ContactAnswers contact;
    private final StandingTask standingTask;
    private final CaseSheet sheet;

    SeekOutForm(Silences silences, ContactAnswers contact, StandingTask standingTask, CaseSheet sheet) {
        this.silences = silences;
        this.contact = contact;
        this.standingTask = standingTask;
        this.sheet = sheet;
    }

    @Override
    public String formId() {
        return "trajectory-silence_seekOut";
    }

    @Override
    public Set<String> fields() {
        return Set.of("contactKind", "contactInitiative", "contactOn", ContactAnswers.NOTE);
    }

    @Override
    public void store(Answers answers) {
        boolean found = answers.require("seekOutResult").equals("found");
        contact.log(answers, answers.require("contactKind"), found);
        if (found) {
            silences.end(silenceOf(answers.context()));
            standingTask.moveDueDate(CaseSheet.caseOf(answers.context()));
        }
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        var number = CaseSheet.caseOf(context);
        var shown = sheet.contactData(context);
        shown.putAll(contact.prefill());
        shown.put("lastRealContact", LocalTime.show(silences.lastContact(number)));
        shown.put("lastContacts", contact.latest(number));
        return shown;
    }

    static UUID silenceOf(FormContext context) {
        return UUID.fromString(context.requireVariable(TrajectoryProcess.SILENCE_ID.name()));
    }
}
