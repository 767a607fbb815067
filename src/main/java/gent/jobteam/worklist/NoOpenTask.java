package gent.jobteam.worklist;

/** A task was to be completed that is not open, or not for who wanted to. */
public class NoOpenTask extends RuntimeException {

    /** Why not. */
    public enum Reason {
        /** It was completed before. */
        DONE,
        /** It ended without anybody completing it. */
        GONE,
        /** There never was such a task in the case, or it is somebody else's. */
        NOT_HERS
    }

    private final Reason reason;

    public NoOpenTask(Reason reason) {
        super("No open task: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
