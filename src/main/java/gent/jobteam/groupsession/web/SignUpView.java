package gent.jobteam.groupsession.web;

import gent.jobteam.groupsession.SignUp;
import java.util.UUID;

/**
 * A session of one participant as a page shows it, in Dutch.
 *
 * @param opinion how she found it; empty while nobody asked
 * @param asks whether she was there, so that she can be asked
 */
record SignUpView(
        UUID id,
        SessionView session,
        String state,
        boolean coming,
        boolean asks,
        String opinion,
        String opinionCode,
        String words) {

    static SignUpView of(SignUp signUp, SessionView session) {
        return new SignUpView(
                signUp.id(),
                session,
                signUp.state().label(),
                signUp.state() == SignUp.State.SIGNED_UP && session.coming(),
                signUp.state() == SignUp.State.PRESENT,
                signUp.opinion() == null ? "" : signUp.opinion().label(),
                signUp.opinion() == null ? "" : signUp.opinion().code(),
                signUp.words());
    }
}
