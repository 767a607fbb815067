package gent.jobteam.referral;

import gent.jobteam.platform.Refusal;

/** Somebody else noted an answer first. */
public class AlreadyAnswered extends Refusal {

    public AlreadyAnswered() {
        super("alreadyAnswered", "The referral has its answer");
    }
}
