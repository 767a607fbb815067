package gent.jobteam.identity;

import gent.jobteam.platform.Refusal;

/** Nobody would be left who manages the logins. */
public class LastAdministrator extends Refusal {

    public LastAdministrator() {
        super("lastAdministrator", "The last technical administrator stays one");
    }
}
