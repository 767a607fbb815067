package gent.jobteam.journey;

import gent.jobteam.participant.CaseNumber;

/** Starts journeys for whoever has no start form in Tasklist. */
public interface Journeys {

    /**
     * Opens the case and starts its journey; does nothing when this registration did so before.
     *
     * @throws gent.jobteam.platform.Refusal as {@link FrontDoor#register}
     */
    CaseNumber begin(NewRegistration registration);
}
