package gent.jobteam.identity;

/** Logins of staff. Passwords are kept hashed, by the engine's identity service. */
public interface Accounts {

    /**
     * Gives somebody a login and the groups of her role and zone team; nothing changes when she has a login already.
     *
     * @param password as she will type it
     */
    void open(StaffMember member, String password);

    /** Whether somebody has a login with this user id. */
    boolean exists(String userId);

    /** Makes the name and the groups of her login those of her role and zone team now. */
    void follow(StaffMember member);

    /**
     * Takes all groups away from her login.
     *
     * @return whether she still had any
     */
    boolean close(String userId);

    /** Gives her a password that she has to replace by one of her own when she signs in with it. */
    void giveInitialPassword(String userId, String password);

    /** Whether she still has to choose a password of her own. */
    boolean hasInitialPassword(String userId);

    /** Replaces her password by one that she chose herself; whoever is signed in with the former one has to sign in again. */
    void changePassword(String userId, String password);
}
