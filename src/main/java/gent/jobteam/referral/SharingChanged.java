package gent.jobteam.referral;

import gent.jobteam.participant.CaseNumber;
import gent.jobteam.platform.Refusal;

/** The confirmed text says who it is about, but the agreement to share does not cover that any more. */
public class SharingChanged extends Refusal {

    public SharingChanged(CaseNumber caseNumber) {
        super("sharingChanged", "Case %s may not be named to the receiver".formatted(caseNumber));
    }
}
