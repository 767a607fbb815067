package gent.jobteam.privacy;

import gent.jobteam.participant.CaseNumber;

/** Access to a dossier that somebody took in an emergency. */
public record Emergency(CaseNumber number, TemporaryAccess access) {}
