package gent.jobteam.intake.process;

import gent.jobteam.directory.DirectoryForms;
import gent.jobteam.form.Answers;
import gent.jobteam.form.CaseForm;
import gent.jobteam.form.Choice;
import gent.jobteam.form.FormContext;
import gent.jobteam.form.ShownText;
import gent.jobteam.intake.IntakeDecision;
import gent.jobteam.intake.IntakeDecisions;
import gent.jobteam.intake.TriangleMeeting;
import gent.jobteam.intake.TriangleMeetings;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.partnership.Partnership.IntakeAdvice;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** {@code userTask_decide}: the advice with its reason; people decide with theirs. */
@Component
class DecideForm implements CaseForm {

    private static final Map<String, String> NEED = Map.of("yes", "ja", "no", "nee", "unknown", "niet geweten");

    private final IntakeDecisions decisions;
    private final TriangleMeetings meetings;
    private final Partnership partnership;
    private final Findings findings;
    private final ShownCase shown;
    private final DirectoryForms directory;

    DecideForm(
            IntakeDecisions decisions,
            TriangleMeetings meetings,
            Partnership partnership,
            Findings findings,
            ShownCase shown,
            DirectoryForms directory) {
        this.decisions = decisions;
        this.meetings = meetings;
        this.partnership = partnership;
        this.findings = findings;
        this.shown = shown;
        this.directory = directory;
    }

    @Override
    public String formId() {
        return "intake_decide";
    }

    @Override
    public Set<String> fields() {
        return Set.of("regularOrganisation", "decisionReason");
    }

    @Override
    public void store(Answers answers) {
        decisions.note(new IntakeDecision(
                new CaseNumber(answers.caseNumber()),
                IntakeProcess.adviceIn(answers.context()),
                answers.require("intakeDecision"),
                answers.text("decisionReason").orElse(""),
                answers.text("regularOrganisation").orElse(""),
                answers.context().userId()));
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        var number = new CaseNumber(context.caseNumber());
        var advice = advice(IntakeProcess.adviceIn(context));
        var prefill = shown.name(context);
        prefill.put("adviceShown", advice.advice());
        prefill.put("reasonShown", advice.reason());
        prefill.put("offerShown", findings.offer(number));
        meetings.of(number).ifPresent(meeting -> {
            prefill.put("needShown", need(meeting));
            prefill.put("questionShown", ShownText.of(meeting.question()));
        });
        prefill.put(IntakeProcess.DECISION, IntakeProcess.NO_ANSWER_YET);
        prefill.put(DirectoryForms.CONTACTS, directory.contacts());
        return prefill;
    }

    @Override
    public Map<String, List<Choice>> choices(FormContext context) {
        return Map.of("organisations", directory.choices());
    }

    private static String need(TriangleMeeting meeting) {
        return "Volgens de kandidaat: %s. Volgens de toeleider: %s."
                .formatted(NEED.get(meeting.needByPerson()), NEED.get(meeting.needByReferrer()));
    }

    private IntakeAdvice advice(String code) {
        return partnership.intakeAdvice().stream()
                .filter(advice -> advice.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("intake-advice.csv has no advice '%s'".formatted(code)));
    }
}
