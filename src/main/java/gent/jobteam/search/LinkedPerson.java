package gent.jobteam.search;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Another record that may be of the same person: for somebody who may see both, or for who guides one of two whose
 * colleagues agreed that they are of the same person.
 *
 * @param id of the link
 * @param person as far as she may know her; without a name when she may not see that dossier
 * @param colleague name of who guides the other dossier, to talk with; empty when she may see it herself
 * @param reason as a colleague wrote it
 * @param linkedById user id of that colleague
 * @param linkedOn day (Europe/Brussels)
 */
public record LinkedPerson(
        UUID id, FoundPerson person, String colleague, String reason, String linkedById, LocalDate linkedOn) {}
