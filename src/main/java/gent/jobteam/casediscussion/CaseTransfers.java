package gent.jobteam.casediscussion;

import gent.jobteam.identity.Absence;
import gent.jobteam.identity.Role;
import gent.jobteam.identity.StaffDirectory;
import gent.jobteam.participant.CaseFile;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.platform.UseCases;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A running case gets another coach, outside an absence: somebody leaves, or it does not work between two people. Her
 * open tasks go along at once.
 */
@UseCases
public class CaseTransfers {

    private final JdbcCaseTransfers transfers;
    private final CaseFiles cases;
    private final StaffDirectory staff;
    private final Clock clock;

    CaseTransfers(JdbcCaseTransfers transfers, CaseFiles cases, StaffDirectory staff, Clock clock) {
        this.transfers = transfers;
        this.cases = cases;
        this.staff = staff;
        this.clock = clock;
    }

    /**
     * Gives a case to another coach, however busy she is.
     *
     * @param fromId user id of who is responsible as far as the caller knows
     * @throws NotACoach for anybody else, a SPOC included
     * @throws CaseHasMoved when somebody else is responsible by now, or the case has ended
     */
    public void transfer(CaseNumber number, String fromId, String toId, String reason, String byId) {
        staff.find(toId)
                .filter(member -> member.role() == Role.COACH && !staff.hasLeft(toId))
                .orElseThrow(NotACoach::new);
        if (!cases.passOn(number, fromId, toId)) {
            throw new CaseHasMoved();
        }
        transfers.add(new CaseTransfer(number, fromId, toId, reason, byId, clock.instant()));
    }

    /** Running cases of colleagues whose work nobody does for some days, today or later; the first to come first. */
    public List<WaitingCase> waiting() {
        var waiting = new ArrayList<WaitingCase>();
        for (String userId : staff.withoutSubstitute()) {
            Optional<Absence> gap = staff.absenceWithoutSubstitute(userId);
            gap.ifPresent(days -> filesOf(userId).forEach(file -> waiting.add(new WaitingCase(file, days))));
        }
        waiting.sort(Comparator.comparing((WaitingCase found) -> found.gap().from())
                .thenComparing(found -> found.file().number().value()));
        return waiting;
    }

    /** The last transfers of all, the latest first. */
    public List<CaseTransfer> latest(int most) {
        return transfers.latest(most);
    }

    /** The last cases that somebody got or gave away, the latest first. */
    public List<CaseTransfer> latestOf(String coach, int most) {
        return transfers.latestOf(coach, most);
    }

    private List<CaseFile> filesOf(String userId) {
        return cases.findAll(cases.runningOf(userId));
    }
}
