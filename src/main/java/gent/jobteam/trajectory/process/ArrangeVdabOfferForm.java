package gent.jobteam.trajectory.process;

import gent.jobteam.form.Answers;
import gent.jobteam.form.CaseForm;
import gent.jobteam.form.Choice;
import gent.jobteam.form.FormContext;
import gent.jobteam.trajectory.Combination;
import gent.jobteam.trajectory.Combinations;
import gent.jobteam.trajectory.StepResult;
import gent.jobteam.trajectory.Trajectories;
import gent.jobteam.trajectory.TrajectorySteps;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** {@code userTask_arrangeVdabOffer}: the SPOC starts an offer of VDAB, alone or beside ours. */
@Component
class ArrangeVdabOfferForm implements CaseForm {

    private static final String COMBINATION = "combination";

    /** Step kinds that say themselves which offer it is about. */
    private static final Set<String> OFFERS = Set.of(COMBINATION, "training", "indication");

    private final Trajectories trajectories;
    private final TrajectorySteps steps;
    private final Combinations combinations;
    private final DomainLabels domains;
    private final ContactAnswers contact;
    private final CaseSheet sheet;
    private final StepSheet stepSheet;

    ArrangeVdabOfferForm(
            Trajectories trajectories,
            TrajectorySteps steps,
            Combinations combinations,
            DomainLabels domains,
            ContactAnswers contact,
            CaseSheet sheet,
            StepSheet stepSheet) {
        this.trajectories = trajectories;
        this.steps = steps;
        this.combinations = combinations;
        this.domains = domains;
        this.contact = contact;
        this.sheet = sheet;
        this.stepSheet = stepSheet;
    }

    @Override
    public String formId() {
        return "trajectory-step_arrangeVdabOffer";
    }

    @Override
    public Set<String> fields() {
        return Set.of("vdabOffer", "assessment", "keptDomains", "vdabDomains", "remainingTask", "stepNote");
    }

    @Override
    public void store(Answers answers) {
        String offer = answers.require("vdabOffer");
        if (offer.equals(COMBINATION)) {
            combine(answers);
        }
        steps.close(
                StepSheet.stepOf(answers.context()),
                new StepResult(
                        offer,
                        null,
                        answers.text("stepNote").orElse(""),
                        answers.context().userId()));
    }

    private void combine(Answers answers) {
        var combination = new Combination(
                answers.require("assessment"),
                answers.require("remainingTask"),
                answers.chosen("keptDomains"),
                answers.chosen("vdabDomains"),
                contact.today(),
                answers.context().userId());
        if (!combination.overlap().isEmpty()) {
            answers.refuse(
                    "vdabDomains",
                    "Dit staat bij allebei: %s. Kies wie het doet.".formatted(domains.of(combination.overlap())));
        }
        combinations.agree(trajectories.running(CaseSheet.caseOf(answers.context())), combination);
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        var step = stepSheet.of(context);
        var shown = sheet.name(context);
        shown.putAll(stepSheet.show(step));
        if (OFFERS.contains(step.kind())) {
            shown.put("vdabOffer", step.kind());
        }
        combinations.running(trajectories.running(CaseSheet.caseOf(context))).ifPresent(running -> {
            shown.put("assessment", running.assessment());
            shown.put("remainingTask", running.remainingTask());
            shown.put("keptDomains", running.keptDomains());
            shown.put("vdabDomains", running.vdabDomains());
        });
        return shown;
    }

    @Override
    public Map<String, List<Choice>> choices(FormContext context) {
        return domains.choices();
    }
}
