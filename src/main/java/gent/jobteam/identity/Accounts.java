package gent.jobteam.identity;

/** Logins of staff. Passwords are kept hashed, by the engine's identity service. */
public interface Accounts {

    /**
     * Gives somebody a login and the groups of her role and zone team; nothing changes when she has a login already.
     *
     * @param password as she will type it
     */
    void open(StaffMember member, String password);

    /** Gives her a password that she has to replace by one of her own when she signs in with it. */
    void giveInitialPassword(String userId, String password);

    /** Whether she still has to choose a password of her own. */
    boolean hasInitialPassword(String userId);

    /** Replaces her password by one that she chose herself; whoever is signed in with the former one has to sign in again. */
    void changePassword(String userId, String password);
}
