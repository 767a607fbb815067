package gent.jobteam.participant;

import java.util.List;

/** What one module moves along when a case gets another coach, so that it can be told before. */
public interface MovesAlong {

    /**
     * What somebody has in a case and her successor gets, each in Dutch and without a word about the participant; empty
     * when there is nothing.
     */
    List<String> of(CaseNumber number, String userId);
}
