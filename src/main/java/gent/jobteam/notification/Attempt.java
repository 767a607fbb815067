package gent.jobteam.notification;

import java.time.Duration;

/**
 * How one attempt to send a message ended.
 *
 * @param answer what the server said last, or what went wrong; may hold the recipient's address, so it is kept
 *     with the message and never logged
 * @param pause how long the server asks us to stay away; zero when it does not
 */
record Attempt(Result result, String answer, Duration pause) {

    private static final int LONGEST_ANSWER = 500;

    enum Result {
        /** The server took responsibility (250, 2xx). */
        ACCEPTED,
        /** The server asks to come back later (SMTP 4xx, HTTP 429 and 5xx). */
        POSTPONED,
        /** The server will never take it (SMTP 5xx, any other answer over HTTP). */
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

    Attempt(Result result, String answer) {
        this(result, answer, Duration.ZERO);
    }

    /** Whether the server answers at all; if not, other messages need not be tried now. */
    boolean serverAnswers() {
        return result != Result.UNREACHABLE && result != Result.UNANSWERED;
    }
}
