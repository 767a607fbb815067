package gent.jobteam.notification;

import java.util.Optional;
import java.util.Set;

/** How participants can be reached, told by the module that knows them. */
public interface Reachability {

    /** The person of a case; empty when there is no such case (any more). */
    Optional<Reachable> of(String caseNumber);

    /**
     * How somebody can be reached.
     *
     * @param name as she writes it herself
     * @param language code of her contact language
     * @param email as it is kept; empty when unknown, perhaps no address at all
     * @param phone as it is kept; empty when unknown, perhaps no mobile number
     * @param preferred the channel that she asked for; empty when she did not
     * @param optOuts channels by which she wants nothing
     */
    record Reachable(
            String name,
            String language,
            String email,
            String phone,
            Optional<Channel> preferred,
            Set<Channel> optOuts) {

        public Reachable {
            optOuts = Set.copyOf(optOuts);
        }
    }
}
