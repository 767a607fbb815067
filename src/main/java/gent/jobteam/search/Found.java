package gent.jobteam.search;

import java.util.List;

/**
 * What a search tells.
 *
 * @param people whom the one who looks may know, the likeliest first; at most eight
 * @param teams ids of the zone teams with a dossier of somebody who may be meant and whom she may not know; at most three
 */
public record Found(List<FoundPerson> people, List<String> teams) {

    /** Nothing to tell. */
    public static final Found NOBODY = new Found(List.of(), List.of());

    public Found {
        people = List.copyOf(people);
        teams = List.copyOf(teams);
    }
}
