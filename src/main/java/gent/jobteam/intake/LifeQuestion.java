package gent.jobteam.intake;

/**
 * The question behind the question on one life domain.
 *
 * @param lifeDomain code
 * @param question in the words of the meeting
 */
public record LifeQuestion(String lifeDomain, String question) {}
