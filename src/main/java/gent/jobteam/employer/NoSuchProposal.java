package gent.jobteam.employer;

/** There is no such proposal, or not for this colleague to decide: both look the same. */
public class NoSuchProposal extends RuntimeException {

    public NoSuchProposal() {
        super("No such proposal");
    }
}
