package gent.jobteam.search;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Another record that may be of the same person, for somebody who may see both.
 *
 * @param id of the link
 * @param person as far as she may know her
 * @param reason as a colleague wrote it
 * @param linkedById user id of that colleague
 * @param linkedOn day (Europe/Brussels)
 */
public record LinkedPerson(UUID id, FoundPerson person, String reason, String linkedById, LocalDate linkedOn) {}
