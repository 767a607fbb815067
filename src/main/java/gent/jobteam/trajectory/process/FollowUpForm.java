package gent.jobteam.trajectory.process;

import gent.jobteam.form.Answers;
import gent.jobteam.form.CaseForm;
import gent.jobteam.form.FormContext;
import gent.jobteam.trajectory.Combination;
import gent.jobteam.trajectory.Combinations;
import gent.jobteam.trajectory.FollowUp;
import gent.jobteam.trajectory.FollowUps;
import gent.jobteam.trajectory.Trajectories;
import gent.jobteam.trajectory.Trajectory;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** {@code userTask_followUp}: the three-monthly follow-up. */
@Component
class FollowUpForm implements CaseForm {

    private final Trajectories trajectories;
    private final FollowUps followUps;
    private final Combinations combinations;
    private final DomainLabels domains;
    private final ContactAnswers contact;
    private final CaseSheet sheet;

    FollowUpForm(
            Trajectories trajectories,
            FollowUps followUps,
            Combinations combinations,
            DomainLabels domains,
            ContactAnswers contact,
            CaseSheet sheet) {
        this.trajectories = trajectories;
        this.followUps = followUps;
        this.combinations = combinations;
        this.domains = domains;
        this.contact = contact;
        this.sheet = sheet;
    }

    @Override
    public String formId() {
        return "trajectory_followUp";
    }

    @Override
    public Set<String> fields() {
        return Set.of("releaseScore", "ownReleaseScore", "regularOfferFits", "adjustment");
    }

    /** A zero measurement that is late does not hold up the follow-up; the trajectory begins with what comes first. */
    @Override
    public void store(Answers answers) {
        followUps.record(
                trajectories.begin(CaseSheet.caseOf(answers.context()), contact.today(), ""),
                new FollowUp(
                        contact.today(),
                        answers.number("releaseScore").orElseThrow(),
                        answers.number("ownReleaseScore").orElse(null),
                        answers.require("regularOfferFits"),
                        answers.text("adjustment").orElse(""),
                        answers.context().userId()));
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        var trajectory = trajectories.latest(CaseSheet.caseOf(context)).filter(Trajectory::isRunning);
        var shown = sheet.name(context);
        shown.put(
                "lastReleaseScore",
                trajectory.map(Trajectory::releaseScore).map(String::valueOf).orElse("nog geen"));
        shown.put(
                "combinationShown",
                trajectory.flatMap(combinations::running).map(this::show).orElse("geen combinatietraject"));
        return shown;
    }

    private String show(Combination combination) {
        return "wij houden %s; VDAB neemt %s"
                .formatted(domains.of(combination.keptDomains()), domains.of(combination.vdabDomains()));
    }
}
