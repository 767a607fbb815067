package gent.jobteam.personaldata;

import gent.jobteam.platform.Refusal;

/** A case of the person still runs; it is ended by its process first, so that nobody is let go silently. */
public class CaseRuns extends Refusal {

    CaseRuns() {
        super("caseRuns", "A case of this person still runs");
    }
}
