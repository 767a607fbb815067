package gent.jobteam.demo.process;

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
        String coach) {}
