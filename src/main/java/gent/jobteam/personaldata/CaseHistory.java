package gent.jobteam.personaldata;

import java.util.Collection;

/** What the engine remembers of cases. */
public interface CaseHistory {

    /** Removes everything of these cases, also what runs: the rows that it would work on are gone. */
    void remove(Collection<String> caseNumbers);
}
