package gent.jobteam.trajectory;

/** The case does not exist, or she does not guide it: both get the same answer. */
public class NotHers extends RuntimeException {

    NotHers() {
        super("Not her case");
    }
}
