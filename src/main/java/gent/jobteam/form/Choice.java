package gent.jobteam.form;

/**
 * One line of a list to choose from.
 *
 * @param label Dutch, as the user reads it
 * @param value what is stored
 */
public record Choice(String label, String value) {}
