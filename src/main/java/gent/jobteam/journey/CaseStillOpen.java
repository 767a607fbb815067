package gent.jobteam.journey;

import gent.jobteam.platform.Refusal;

/** The earlier case has not ended, so the person needs no new one. */
public class CaseStillOpen extends Refusal {

    public CaseStillOpen() {
        super("caseStillOpen", "The earlier case is still open");
    }
}
