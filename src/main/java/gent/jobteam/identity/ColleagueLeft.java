package gent.jobteam.identity;

/** Somebody's last day is over and her login was closed. Published in the transaction that closed it. */
public record ColleagueLeft(String userId) {}
