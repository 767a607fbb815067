package gent.jobteam.demo.process;

import java.util.Set;

/**
 * An invented participant.
 *
 * @param name as she writes it herself
 * @param language code of the contact language
 * @param phone a number that nobody has; empty when unknown
 * @param origin for the variety of the group only, as in {@code groups-2021.csv}; not registered anywhere
 * @param age likewise
 * @param income likewise
 * @param story how far she came: the phase she is in now, or how her journey ended
 * @param startedDaysAgo days between the registration and today
 * @param coach user id of who registers her
 */
record DemoPerson(
        String name,
        String language,
        String phone,
        String district,
        String zone,
        String channel,
        String origin,
        String age,
        String income,
        String story,
        int startedDaysAgo,
        String coach) {

    private static final Set<String> ASKING = Set.of("mediation", "jobhunting", "session");

    /** Whether the expertise cell was asked for help these days and has still to do it. */
    boolean asksExpertise() {
        return ASKING.contains(story);
    }
}
