package gent.jobteam.notification;

import gent.jobteam.platform.Refusal;

/** Something else than exactly one e-mail address was given. */
public class NotAnAddress extends Refusal {

    public NotAnAddress() {
        super("notAnAddress", "Not exactly one e-mail address");
    }
}
