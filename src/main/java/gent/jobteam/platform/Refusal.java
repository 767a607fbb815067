package gent.jobteam.platform;

/**
 * The domain says no, for a reason a user can act on. Thrown before anything was written, so the surrounding
 * transaction stays usable.
 *
 * <p>{@link #code()} is at once the BPMN error code, the last part of the problem type and the key of the Dutch text
 * ({@code refusal.<code>} in {@code messages.properties}). The message is for engineers and never holds personal data.
 */
public abstract class Refusal extends RuntimeException {

    private final String code;

    protected Refusal(String code, String message) {
        super(message);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
