package gent.jobteam.notification;

import java.util.Optional;

/** Takes messages out of the house by one channel. */
interface Carrier {

    Channel channel();

    /** Whether this installation uses the channel. */
    boolean isOpen();

    /** Which server a message goes to; when that one does not answer, its other messages need not be tried now. */
    default String serverOf(Message message) {
        return "";
    }

    /** A way out for a few messages, one after the other. */
    Line open();

    /** Used by one thread; to be closed when the messages are sent. */
    interface Line extends AutoCloseable {

        /** Every outcome is an attempt, never an exception of a library. */
        Attempt send(Message message);

        @Override
        default void close() {}
    }

    /** Where a participant is reached by this channel; empty when she is not. */
    default Optional<String> addressOf(Reachability.Reachable person) {
        return Optional.empty();
    }
}
