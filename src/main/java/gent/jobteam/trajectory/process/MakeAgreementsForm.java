package gent.jobteam.trajectory.process;

import static java.util.stream.Collectors.toSet;

import gent.jobteam.form.Answers;
import gent.jobteam.form.CaseForm;
import gent.jobteam.form.Choice;
import gent.jobteam.form.FormContext;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.trajectory.Promises;
import gent.jobteam.trajectory.Trajectories;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** {@code userTask_makeAgreements}: the first agreements and goals, and the steps to begin with. */
@Component
class MakeAgreementsForm implements CaseForm {

    private static final String INTERIM = "newInterimGoals";

    private static final Set<String> WORDS = Set.of("newAgreements", "newGoals", INTERIM);

    private final Trajectories trajectories;
    private final Promises promises;
    private final StepChoice stepChoice;
    private final RhythmFacts rhythm;
    private final CaseSheet sheet;

    MakeAgreementsForm(
            Trajectories trajectories, Promises promises, StepChoice stepChoice, RhythmFacts rhythm, CaseSheet sheet) {
        this.trajectories = trajectories;
        this.promises = promises;
        this.stepChoice = stepChoice;
        this.rhythm = rhythm;
        this.sheet = sheet;
    }

    @Override
    public String formId() {
        return "trajectory_makeAgreements";
    }

    @Override
    public Set<String> fields() {
        return Stream.of(WORDS, StepChoice.FIELDS).flatMap(Set::stream).collect(toSet());
    }

    @Override
    public void store(Answers answers) {
        var trajectory = trajectories.running(new CaseNumber(answers.caseNumber()));
        String user = answers.context().userId();
        List<String> goals = Lines.of(answers, "newGoals");
        List<InterimGoal> interim = InterimGoal.of(Lines.of(answers, INTERIM));
        interim.stream()
                .filter(step -> !step.fits(goals.size()))
                .findFirst()
                .ifPresent(step -> answers.refuse(
                        INTERIM,
                        "Er staat hierboven geen doel %d.".formatted(step.goal().orElseThrow())));
        promises.agree(trajectory, Lines.of(answers, "newAgreements"), user);
        List<Long> aimed = promises.aim(trajectory, goals, user);
        interim.forEach(step -> promises.aimOnTheWay(
                trajectory, List.of(step.words()), step.goal().map(place -> aimed.get(place - 1)), user));
        stepChoice.start(trajectory, answers);
        rhythm.passOn(trajectory, answers);
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return sheet.name(context);
    }

    @Override
    public Map<String, List<Choice>> choices(FormContext context) {
        return stepChoice.choices();
    }
}
