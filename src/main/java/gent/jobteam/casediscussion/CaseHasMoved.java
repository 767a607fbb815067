package gent.jobteam.casediscussion;

import gent.jobteam.platform.Refusal;

/** Somebody else is responsible by now, or the case has ended. */
public class CaseHasMoved extends Refusal {

    public CaseHasMoved() {
        super("caseHasMoved", "The case is no longer with the coach from whom it was to be taken");
    }
}
