package gent.jobteam.groupsession;

/** There is no such session or dossier, or none for who asks: both look the same. */
public class NoSuchSession extends RuntimeException {}
