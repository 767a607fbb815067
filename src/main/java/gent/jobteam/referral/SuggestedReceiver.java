package gent.jobteam.referral;

import gent.jobteam.participant.CaseNumber;
import java.util.Optional;

/** Which organisation colleagues thought of before somebody prepares the first question of a case. */
public interface SuggestedReceiver {

    /** Empty when nobody named one. */
    Optional<String> of(CaseNumber number);
}
