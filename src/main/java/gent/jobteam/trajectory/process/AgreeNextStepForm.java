package gent.jobteam.trajectory.process;

import static java.util.stream.Collectors.toSet;

import gent.jobteam.form.Answers;
import gent.jobteam.form.CaseForm;
import gent.jobteam.form.Choice;
import gent.jobteam.form.FormContext;
import gent.jobteam.trajectory.Promise;
import gent.jobteam.trajectory.Promises;
import gent.jobteam.trajectory.Trajectories;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** {@code userTask_agreeNextStep}, the standing task: logs the contact, keeps what was agreed, starts steps. */
@Component
class AgreeNextStepForm implements CaseForm {

    private static final Set<String> PROMISES = Set.of(
            "updatePromises",
            "closedAgreements",
            "newAgreements",
            "closedGoals",
            "newGoals",
            "newInterimGoals",
            "interimGoalOf");

    private final Trajectories trajectories;
    private final Promises promises;
    private final ContactAnswers contact;
    private final StepChoice stepChoice;
    private final RhythmFacts rhythm;
    private final RunningSteps runningSteps;
    private final CaseSheet sheet;

    AgreeNextStepForm(
            Trajectories trajectories,
            Promises promises,
            ContactAnswers contact,
            StepChoice stepChoice,
            RhythmFacts rhythm,
            RunningSteps runningSteps,
            CaseSheet sheet) {
        this.trajectories = trajectories;
        this.promises = promises;
        this.contact = contact;
        this.stepChoice = stepChoice;
        this.rhythm = rhythm;
        this.runningSteps = runningSteps;
        this.sheet = sheet;
    }

    @Override
    public String formId() {
        return "trajectory_agreeNextStep";
    }

    @Override
    public Set<String> fields() {
        return Stream.of(ContactAnswers.FIELDS, Set.of(ContactAnswers.NOTE), PROMISES, StepChoice.FIELDS)
                .flatMap(Set::stream)
                .collect(toSet());
    }

    @Override
    public void store(Answers answers) {
        var trajectory = trajectories.running(CaseSheet.caseOf(answers.context()));
        contact.log(answers);
        promises.closeAgreements(trajectory, ids(answers, "closedAgreements"));
        promises.closeGoals(trajectory, ids(answers, "closedGoals"));
        String user = answers.context().userId();
        promises.agree(trajectory, Lines.of(answers, "newAgreements"), user);
        promises.aim(trajectory, Lines.of(answers, "newGoals"), user);
        promises.aimOnTheWay(
                trajectory,
                Lines.of(answers, "newInterimGoals"),
                answers.text("interimGoalOf").map(Long::valueOf),
                user);
        stepChoice.start(trajectory, answers);
        rhythm.passOn(trajectory, answers);
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        var shown = sheet.contactData(context);
        shown.putAll(contact.prefill());
        shown.put("lastContacts", contact.latest(CaseSheet.caseOf(context)));
        shown.put("runningSteps", runningSteps.show(CaseSheet.caseOf(context)));
        return shown;
    }

    @Override
    public Map<String, List<Choice>> choices(FormContext context) {
        var open = promises.open(CaseSheet.caseOf(context));
        var choices = new HashMap<>(stepChoice.choices());
        choices.put("openAgreements", choices(open, Promise::isAgreement));
        choices.put("openGoals", choices(open, Predicate.not(Promise::isAgreement)));
        choices.put("goalsAhead", choices(open, promise -> promise.kind() == Promise.Kind.GOAL));
        return choices;
    }

    private static List<Choice> choices(List<Promise> open, Predicate<Promise> wanted) {
        return open.stream()
                .filter(wanted)
                .map(promise -> new Choice(promise.words(), String.valueOf(promise.id())))
                .toList();
    }

    private static List<Long> ids(Answers answers, String field) {
        return answers.chosen(field).stream().map(Long::valueOf).toList();
    }
}
