package gent.jobteam.notification;

import gent.jobteam.platform.UseCases;
import java.time.Clock;
import java.util.Collection;
import java.util.List;

/** What became of the messages to participants. */
@UseCases
public class CaseMessages {

    private final JdbcCaseMessages messages;
    private final Clock clock;

    CaseMessages(JdbcCaseMessages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** Newest first. */
    public List<CaseMessage> latest(String caseNumber, int most) {
        return messages.latest(caseNumber, most);
    }

    /** What these participants did not get, still have to know, and nobody took care of yet; oldest first, at most 200. */
    public List<CaseMessage> unreached(Collection<String> caseNumbers) {
        return caseNumbers.isEmpty() ? List.of() : messages.unreached(caseNumbers, clock.instant());
    }

    /**
     * Notes that somebody told the participant what the messages did not.
     *
     * @return false when nothing was left to do
     */
    public boolean settle(String caseNumber, String userId) {
        return messages.settle(caseNumber, userId, clock.instant()) > 0;
    }
}
