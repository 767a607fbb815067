package gent.jobteam.journey;

import gent.jobteam.participant.CaseNumber;

/**
 * What came of a registration.
 *
 * @param channel code of the inflow channel
 * @param alreadyMet whether there was real contact already
 * @param mediatorForLanguage whether the partnership has a mediator for the contact language
 * @param coachSpeaksLanguage whether the owner of the case can hold a conversation in the contact language
 * @param isNew {@code false} when this registration had opened its case before
 */
public record Registered(
        CaseNumber number,
        String channel,
        boolean alreadyMet,
        boolean mediatorForLanguage,
        boolean coachSpeaksLanguage,
        boolean isNew) {}
