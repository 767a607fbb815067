package gent.jobteam.trajectory.process;

import gent.jobteam.form.Answers;
import gent.jobteam.form.CaseForm;
import gent.jobteam.form.FormContext;
import gent.jobteam.platform.LocalTime;
import gent.jobteam.trajectory.Silences;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** {@code userTask_discussSilence}: coordination and coach agree how to go on looking; nothing is closed. */
@Component
class DiscussSilenceForm implements CaseForm {

    private final Silences silences;
    private final ContactAnswers contact;
    private final CaseSheet sheet;

    DiscussSilenceForm(Silences silences, ContactAnswers contact, CaseSheet sheet) {
        this.silences = silences;
        this.contact = contact;
        this.sheet = sheet;
    }

    @Override
    public String formId() {
        return "trajectory-silence_discussSilence";
    }

    @Override
    public Set<String> fields() {
        return Set.of("silenceAgreement");
    }

    @Override
    public void store(Answers answers) {
        var again = answers.day("seekAgainOn").orElseThrow();
        if (again.isBefore(contact.today()) || again.isAfter(silences.latestSeekAgain())) {
            answers.refuse(
                    "seekAgainOn",
                    "Kies een dag tussen vandaag en %s.".formatted(LocalTime.show(silences.latestSeekAgain())));
        }
        silences.agree(
                SeekOutForm.silenceOf(answers.context()),
                answers.require("silenceAgreement"),
                again,
                answers.context().userId());
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        var number = CaseSheet.caseOf(context);
        var shown = sheet.name(context);
        shown.put("lastRealContact", LocalTime.show(silences.lastContact(number)));
        shown.put("lastContacts", contact.latest(number));
        return shown;
    }
}
