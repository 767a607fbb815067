package gent.jobteam.casediscussion;

import gent.jobteam.platform.Refusal;

/** Somebody who is not a coach, such as a SPOC, was to become case manager. */
public class NotACoach extends Refusal {

    public NotACoach() {
        super("notACoach", "Only a coach can be case manager");
    }
}
