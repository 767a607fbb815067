package gent.jobteam.identity;

import java.util.Collection;
import java.util.Map;

/** Something that colleagues have in hand, so that nothing stays behind with who leaves. */
public interface InHand {

    /** Dutch: what it is, for one and for more of it. */
    String what(int count);

    /**
     * How much of it each colleague has, by user id; who has none is left out.
     *
     * @param userIds whom it is asked of; others may be named too
     */
    Map<String, Integer> counts(Collection<String> userIds);
}
