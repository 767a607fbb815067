package gent.jobteam.participant;

import gent.jobteam.notification.Channel;
import java.util.Optional;
import java.util.Set;

/**
 * How a participant wants to get messages.
 *
 * @param preferred empty when she did not choose
 * @param optOuts channels by which she wants nothing
 */
public record ReachPreference(Optional<Channel> preferred, Set<Channel> optOuts) {

    public ReachPreference {
        optOuts = Set.copyOf(optOuts);
    }
}
