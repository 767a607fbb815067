package gent.jobteam.journey;

import gent.jobteam.platform.Refusal;

/** Nothing in a registration tells which zone team takes the case up. */
public class ZoneUnknown extends Refusal {

    public ZoneUnknown() {
        super("zoneUnknown", "The zone team is unknown");
    }
}
