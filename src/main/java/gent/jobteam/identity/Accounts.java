package gent.jobteam.identity;

/** Logins of staff. Passwords are kept hashed, by the engine's identity service. */
public interface Accounts {

    /**
     * Gives somebody a login and the groups of her role and zone team; nothing changes when she has a login already.
     *
     * @param password as she will type it
     */
    void open(StaffMember member, String password);
}
