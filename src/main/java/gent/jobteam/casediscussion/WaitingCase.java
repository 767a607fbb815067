package gent.jobteam.casediscussion;

import gent.jobteam.identity.Absence;
import gent.jobteam.participant.CaseFile;

/**
 * A running case of somebody whose work nobody does for some days, or ever again.
 *
 * @param gap the first of those days
 */
public record WaitingCase(CaseFile file, Absence gap) {}
