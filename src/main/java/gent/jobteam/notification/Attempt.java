package gent.jobteam.notification;

/**
 * How one attempt to send a message ended.
 *
 * @param answer what the mail server said last, or what went wrong; may hold the recipient's address, so it is kept
 *     with the message and never logged
 */
record Attempt(Result result, String answer) {

    private static final int LONGEST_ANSWER = 500;

    enum Result {
        /** The server took responsibility (250). */
        ACCEPTED,
        /** The server asks to come back later (4xx). */
        POSTPONED,
        /** The server will never take it (5xx). */
        REJECTED,
        /** There was no connection, so nothing was sent. */
        UNREACHABLE,
        /** The connection was lost; the server may have taken the message or not. */
        UNANSWERED
    }

    Attempt {
        answer = answer == null ? "" : answer.strip().replaceAll("\\p{Cntrl}+", " ");
        answer = answer.substring(0, Math.min(answer.length(), LONGEST_ANSWER));
    }

    /** Whether the server answers at all; if not, other messages need not be tried now. */
    boolean serverAnswers() {
        return result != Result.UNREACHABLE && result != Result.UNANSWERED;
    }
}
