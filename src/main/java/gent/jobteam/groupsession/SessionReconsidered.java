package gent.jobteam.groupsession;

/** Something changed in a session that was to go on; told in the transaction of who says so. */
public record SessionReconsidered(SessionNumber number) {}
