package gent.jobteam.dossier;

import gent.jobteam.notification.CaseMessage;
import gent.jobteam.participant.CaseFile;
import java.util.List;

/**
 * A participant who did not get what we wrote to her.
 *
 * @param messages what she has to be told; at least one, oldest first
 */
public record ToCall(CaseFile file, List<CaseMessage> messages) {

    public ToCall {
        messages = List.copyOf(messages);
    }
}
