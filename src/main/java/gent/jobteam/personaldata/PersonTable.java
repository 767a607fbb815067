package gent.jobteam.personaldata;

/**
 * A table with rows that belong to a person.
 *
 * @param name quoted where SQL needs it
 * @param condition SQL for her rows, with the parameters {@code :person} (uuid) and {@code :cases} (text[])
 * @param exported whether the person gets its rows
 * @param erased whether its rows go when she is erased
 */
record PersonTable(String name, String condition, boolean exported, boolean erased) {}
