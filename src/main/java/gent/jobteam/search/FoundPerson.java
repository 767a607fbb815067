package gent.jobteam.search;

import gent.jobteam.participant.Birth;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.DossierSection;
import gent.jobteam.participant.PersonOnFile;
import gent.jobteam.privacy.Access;
import java.util.Map;
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
        String name, Optional<Birth> birth, CaseNumber number, String zone, String responsibleId, boolean open) {

    /** Her running case that may be seen, or else the newest one; empty when none of hers may. */
    static Optional<FoundPerson> of(PersonOnFile person, Map<CaseNumber, Access> access) {
        return person.cases().stream()
                .filter(each -> access.containsKey(each.number())
                        && access.get(each.number()).shows(DossierSection.PERSON))
                .findFirst()
                .map(each -> of(person, each));
    }

    static FoundPerson of(PersonOnFile person, PersonOnFile.Case shown) {
        return new FoundPerson(
                person.name(), person.birth(), shown.number(), shown.zone(), shown.responsibleId(), shown.isOpen());
    }
}
