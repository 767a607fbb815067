package gent.jobteam.referral;

import gent.jobteam.platform.Refusal;

/** The receiver asked something more since the coach read her questions. */
public class QuestionsChanged extends Refusal {

    public QuestionsChanged() {
        super("questionsChanged", "The receiver asked something more");
    }
}
