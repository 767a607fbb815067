package gent.jobteam.personaldata;

import gent.jobteam.platform.Refusal;

/** Who asked does not decide, and nobody decides what is not asked any more. */
public class NotYoursToDecide extends Refusal {

    NotYoursToDecide() {
        super("notYoursToDecide", "Asked by the same person, or decided already");
    }
}
