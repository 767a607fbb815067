package gent.jobteam.journey;

import gent.jobteam.platform.Refusal;

/** The earlier case belongs to somebody with another name. */
public class OtherPerson extends Refusal {

    public OtherPerson() {
        super("otherPerson", "The earlier case has another name");
    }
}
