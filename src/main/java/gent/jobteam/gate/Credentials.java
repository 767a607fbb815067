package gent.jobteam.gate;

import java.util.Optional;

/** Who may sign in, and with which password. */
public interface Credentials {

    /**
     * Checks a password. Takes as long for a name that nobody has as for a wrong password.
     *
     * @return empty when the name or the password is wrong; which of the two is not said
     */
    Optional<Account> check(String userId, String password);

    /** Somebody as she is now; empty when she may no longer sign in. */
    Optional<Account> find(String userId);
}
