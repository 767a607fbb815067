package gent.jobteam.notification;

import gent.jobteam.platform.Refusal;

/** A message was to be sent again that is not given up (any more). */
public class NotUndelivered extends Refusal {

    public NotUndelivered() {
        super("notUndelivered", "The message is not waiting for a person");
    }
}
