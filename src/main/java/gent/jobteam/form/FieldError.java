package gent.jobteam.form;

/**
 * What is wrong with one field, for the person who filled it in.
 *
 * @param field key of the field in the form
 * @param message Dutch; never repeats the answer
 */
public record FieldError(String field, String message) {}
