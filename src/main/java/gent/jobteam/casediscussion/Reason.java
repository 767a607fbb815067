package gent.jobteam.casediscussion;

import gent.jobteam.form.Choice;
import java.util.Arrays;
import java.util.List;

/** Why the team discusses a case; it decides what the team can choose. */
public enum Reason {
    INTAKE("intake", "Na het driehoeksoverleg", Outcome.TRAJECTORY, Outcome.COMBINATION, Outcome.REGULAR_OFFER),
    REFERRAL_REFUSED(
            "referralRefused",
            "Het reguliere aanbod zei nee",
            Outcome.TRAJECTORY,
            Outcome.COMBINATION,
            Outcome.REGULAR_OFFER),
    RELAPSE("relapse", "Terugval in de nazorg", Outcome.TRAJECTORY, Outcome.COMBINATION, Outcome.REGULAR_OFFER),
    TRAJECTORY(
            "trajectory",
            "Opnieuw besproken tijdens het traject",
            Outcome.CONTINUE,
            Outcome.COMBINATION,
            Outcome.REGULAR_OFFER,
            Outcome.STOP),
    STOP("stop", "Vraag om te stoppen", Outcome.CONTINUE, Outcome.REGULAR_OFFER, Outcome.STOP);

    private final String code;
    private final String label;
    private final List<Outcome> outcomes;

    Reason(String code, String label, Outcome... outcomes) {
        this.code = code;
        this.label = label;
        this.outcomes = List.of(outcomes);
    }

    /** @throws IllegalArgumentException when no reason has this code */
    public static Reason of(String code) {
        return Arrays.stream(values())
                .filter(reason -> reason.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No reason for a case discussion: " + code));
    }

    /** As the models write it. */
    public String code() {
        return code;
    }

    /** Dutch. */
    public String label() {
        return label;
    }

    /** Whether the trajectory already runs, so that stopping or going on can be the outcome. */
    public boolean duringTrajectory() {
        return outcomes.contains(Outcome.CONTINUE);
    }

    /** What the team can choose, as choices of a form. */
    public List<Choice> outcomes() {
        return outcomes.stream()
                .map(outcome -> new Choice(outcome.label(), outcome.code()))
                .toList();
    }
}
