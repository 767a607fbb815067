package gent.jobteam.platform;

/** The program may not or cannot go on starting, for a reason that whoever starts it can act on. */
public class CannotStart extends RuntimeException {

    private final String remedy;

    /**
     * @param reason what is wrong, in Dutch
     * @param remedy what to do about it, in Dutch
     */
    public CannotStart(String reason, String remedy) {
        this(reason, remedy, null);
    }

    public CannotStart(String reason, String remedy, Throwable cause) {
        super(reason, cause);
        this.remedy = remedy;
    }

    public String remedy() {
        return remedy;
    }
}
