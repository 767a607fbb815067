package gent.jobteam.trajectory;

import gent.jobteam.platform.Refusal;

/** A trajectory was to end while steps run of which nobody said what happens to them. */
public class StepsLeftBehind extends Refusal {

    public StepsLeftBehind() {
        super("stepsLeftBehind", "Running steps without a reason to end");
    }
}
