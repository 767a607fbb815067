package gent.jobteam.identity;

import gent.jobteam.platform.Refusal;

/** Somebody else has this user id, or had it once. */
public class UserIdTaken extends Refusal {

    public UserIdTaken() {
        super("userIdTaken", "A user id belongs to one person for ever");
    }
}
