package gent.jobteam.participant;

import gent.jobteam.platform.Refusal;

/** Somebody named a case that does not exist. */
public class UnknownCase extends Refusal {

    public UnknownCase() {
        super("unknownCase", "No case has this number");
    }
}
