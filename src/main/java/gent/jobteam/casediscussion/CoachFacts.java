package gent.jobteam.casediscussion;

/**
 * How well a coach fits a case, in coded facts. Nothing about the participant's origin, age, status or income.
 *
 * @param sameZone whether she works in the zone team of the case
 * @param languageMatch whether she speaks the participant's contact language
 * @param expertiseMatches how many of the needed fields of expertise she knows well
 * @param loadPercent running cases against her limit, 100 is full
 */
public record CoachFacts(boolean sameZone, boolean languageMatch, int expertiseMatches, int loadPercent) {}
