package gent.jobteam.trajectory;

import gent.jobteam.platform.Refusal;

/** Something was asked of a trajectory that has ended or has not begun. */
public class NoRunningTrajectory extends Refusal {

    public NoRunningTrajectory() {
        super("noRunningTrajectory", "The case has no running trajectory");
    }
}
