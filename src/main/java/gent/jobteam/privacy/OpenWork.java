package gent.jobteam.privacy;

import gent.jobteam.participant.CaseNumber;
import java.util.Collection;
import java.util.Set;

/** Whether a case waits for somebody. */
public interface OpenWork {

    /** Whether the user has an open task in the case, by name or because it is offered to a group of hers. */
    boolean waitsFor(CaseNumber number, String userId);

    /** Those of the cases for which {@link #waitsFor} holds. */
    Set<CaseNumber> waitingFor(Collection<CaseNumber> numbers, String userId);
}
