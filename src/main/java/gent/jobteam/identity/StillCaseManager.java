package gent.jobteam.identity;

import gent.jobteam.platform.Refusal;

/** Only a coach can be responsible for a case, so a coach with running cases stays one. */
public class StillCaseManager extends Refusal {

    public StillCaseManager() {
        super("stillCaseManager", "A coach with running cases cannot get another role");
    }
}
