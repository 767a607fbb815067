package gent.jobteam.employer;

import gent.jobteam.employer.PlaceProposal.Answer;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.platform.LocalTime;
import gent.jobteam.platform.UseCases;
import gent.jobteam.privacy.DossierAccess;
import gent.jobteam.privacy.DossierLog;
import gent.jobteam.privacy.Viewer;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Which places were proposed for a participant, and what she and her coach decided. No employer hears of it. */
@UseCases
public class PlaceProposals {

    private static final int MOST = 200;

    private final JdbcProposals proposals;
    private final DossierAccess accesses;
    private final DossierLog log;
    private final Clock clock;

    PlaceProposals(JdbcProposals proposals, DossierAccess accesses, DossierLog log, Clock clock) {
        this.proposals = proposals;
        this.accesses = accesses;
        this.log = log;
        this.clock = clock;
    }

    /** Proposes places at these employers; what was proposed in this case before stays as it is. */
    public void propose(CaseNumber number, Collection<UUID> employers, String userId) {
        if (!employers.isEmpty()) {
            proposals.add(number, employers, userId, LocalTime.dayOf(clock.instant()));
        }
    }

    /** The newest first; behind the wall, what the access of the reader shows. At most 200. */
    public List<PlaceProposal> of(CaseNumber number) {
        return proposals.of(number, MOST);
    }

    /**
     * Notes what the participant and who guides her decided.
     *
     * @param version the one that the viewer saw
     * @return false, and nothing changed, when somebody else noted something since
     * @throws NoSuchProposal when the viewer does not guide her
     */
    public boolean answer(CaseNumber number, UUID id, int version, Answer answer, Viewer viewer) {
        if (!accesses.asksToGuide(number, viewer)) {
            throw new NoSuchProposal();
        }
        boolean noted =
                proposals.answer(id, number, version, answer, viewer.userId(), LocalTime.dayOf(clock.instant()));
        if (noted) {
            log.note(number, viewer, DossierLog.CHANGED, "STEPS");
        }
        return noted;
    }
}
