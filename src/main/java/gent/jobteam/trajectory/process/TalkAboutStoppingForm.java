package gent.jobteam.trajectory.process;

import gent.jobteam.form.Answers;
import gent.jobteam.form.CaseForm;
import gent.jobteam.form.FormContext;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** {@code userTask_talkAboutStopping}: nobody stops without a conversation. */
@Component
class TalkAboutStoppingForm implements CaseForm {

    private final ContactAnswers contact;
    private final StandingTask standingTask;
    private final CaseSheet sheet;

    TalkAboutStoppingForm(ContactAnswers contact, StandingTask standingTask, CaseSheet sheet) {
        this.contact = contact;
        this.standingTask = standingTask;
        this.sheet = sheet;
    }

    @Override
    public String formId() {
        return "trajectory-stop_talkAboutStopping";
    }

    @Override
    public Set<String> fields() {
        return Set.of("contactKind", "contactInitiative", "contactOn", ContactAnswers.NOTE);
    }

    @Override
    public void store(Answers answers) {
        if (!answers.require("stopTalk").equals("notSpoken")) {
            contact.log(answers, answers.require("contactKind"), true);
            standingTask.moveDueDate(CaseSheet.caseOf(answers.context()));
        }
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        var shown = sheet.contactData(context);
        shown.putAll(contact.prefill());
        return shown;
    }
}
