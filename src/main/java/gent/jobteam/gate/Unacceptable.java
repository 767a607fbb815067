package gent.jobteam.gate;

/** A request that nobody needs to look at further. */
public class Unacceptable extends Exception {

    private final int status;

    public Unacceptable(int status, String message) {
        super(message);
        this.status = status;
    }

    /** HTTP status that tells what is wrong with it. */
    public int status() {
        return status;
    }
}
