package gent.jobteam.search;

import gent.jobteam.participant.Birth;
import gent.jobteam.participant.CaseNumber;
import java.util.Optional;

/**
 * Somebody whom the one who looks may know.
 *
 * @param name as she writes it herself
 * @param birth empty when unknown
 * @param number of the case that the one who looks may see; the running one when there are more
 * @param zone id of the zone team
 * @param responsibleId user id of the case manager; of the owner while there is none
 * @param open whether that case runs
 */
public record FoundPerson(
        String name, Optional<Birth> birth, CaseNumber number, String zone, String responsibleId, boolean open) {}
