package gent.jobteam.worklist;

import gent.jobteam.platform.Refusal;

/** A task was to be given back by somebody who does not hold it, or that no team waits for. */
public class NotYourTeamTask extends Refusal {

    public NotYourTeamTask() {
        super("notYourTeamTask", "The user does not hold this task, or it is for no team");
    }
}
