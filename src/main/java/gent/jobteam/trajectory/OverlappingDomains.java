package gent.jobteam.trajectory;

import gent.jobteam.platform.Refusal;

/** A life domain was given to the partnership and to VDAB at once. */
public class OverlappingDomains extends Refusal {

    public OverlappingDomains() {
        super("overlappingDomains", "A life domain stands with both");
    }
}
