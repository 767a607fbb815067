package gent.jobteam.trajectory;

/**
 * How a step went.
 *
 * @param code {@code succeeded}, {@code partly}, {@code failed}, {@code dropped}, or what the called process answered
 * @param lifeDomain code of the life domain it worked on; {@code null} leaves what was known
 * @param note for the case team; empty when nothing is worth noting
 * @param byId user id; {@code null} when the process itself closed it
 */
public record StepResult(String code, String lifeDomain, String note, String byId) {

    /** What a called process answered. */
    public static StepResult of(String code) {
        return new StepResult(code, null, "", null);
    }
}
