package gent.jobteam.trajectory;

import gent.jobteam.participant.CaseNumber;

/** What was agreed before about the steps that still run when a trajectory ends. */
public interface StepsGivenAway {

    /** Which move along, and why others end; both empty when nothing was agreed. */
    Leaving of(CaseNumber number);
}
