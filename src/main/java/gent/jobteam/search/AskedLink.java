package gent.jobteam.search;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A question to whoever guides a dossier: is it of the same person as a colleague's? Tells who asks and nothing about the
 * other person.
 *
 * @param id of the question
 * @param colleague name of who asks
 * @param on day (Europe/Brussels)
 */
public record AskedLink(UUID id, String colleague, LocalDate on) {}
