package gent.jobteam.trajectory;

import java.time.LocalDate;

/**
 * Whom a participant resembled in the eyes of her coach.
 *
 * @param persona code in the partnership's catalogue
 * @param version of that persona when it was chosen
 * @param chosenOn day in Europe/Brussels
 * @param byId user id
 */
public record PersonaChoice(String persona, int version, LocalDate chosenOn, String byId) {}
