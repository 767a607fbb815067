package gent.jobteam.referral;

import gent.jobteam.platform.Refusal;

/** The text that the coach read is not what would be sent now. */
public class LetterChanged extends Refusal {

    public LetterChanged() {
        super("letterChanged", "The letter changed since it was read");
    }
}
