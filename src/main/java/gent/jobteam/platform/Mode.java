package gent.jobteam.platform;

/** What an installation is for. */
public enum Mode {
    /** To look around: invented people, known passwords, mail that stays inside. */
    DEMO,
    /** Real people. The program does not start with anything of the demo. */
    PRODUCTION
}
