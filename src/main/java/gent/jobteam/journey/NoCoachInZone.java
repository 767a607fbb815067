package gent.jobteam.journey;

import gent.jobteam.platform.Refusal;

/** The zone team has no coach who could watch over the case. */
public class NoCoachInZone extends Refusal {

    public NoCoachInZone() {
        super("noCoachInZone", "The zone team has no coach");
    }
}
