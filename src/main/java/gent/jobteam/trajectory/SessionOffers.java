package gent.jobteam.trajectory;

import gent.jobteam.form.Choice;
import gent.jobteam.participant.CaseNumber;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The sessions that a step can lead to. */
public interface SessionOffers {

    /** The choice of none that there is: a new session is asked for. */
    String NEW = "new";

    /** The coming sessions with a free place, the earliest first, and {@link #NEW}. */
    List<Choice> choices();

    /** What a new session can be about. */
    List<Choice> themes();

    /** For which coming sessions a participant is signed up, in Dutch for a form. */
    String shown(CaseNumber number);

    /**
     * Signs a participant up; twice is once.
     *
     * @param session one of {@link #choices()}
     * @return why that cannot be, in Dutch; empty when she is signed up
     */
    Optional<String> signUp(CaseNumber number, UUID step, String session, String userId);

    /** Asks for a new session on a theme; twice is once. */
    void askNew(CaseNumber number, UUID step, String theme, String userId);
}
