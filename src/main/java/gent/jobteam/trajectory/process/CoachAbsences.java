package gent.jobteam.trajectory.process;

import gent.jobteam.identity.AbsenceEnded;
import gent.jobteam.identity.AbsenceNoted;
import gent.jobteam.identity.StaffDirectory;
import gent.jobteam.participant.CaseFiles;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells the running trajectories of a coach that she is away without a substitute, or that none is needed any more. */
@Component
class CoachAbsences {

    private final StaffDirectory staff;
    private final CaseFiles cases;
    private final RuntimeService runtime;
    private final AsTheSystem system;

    CoachAbsences(StaffDirectory staff, CaseFiles cases, RuntimeService runtime, AsTheSystem system) {
        this.staff = staff;
        this.cases = cases;
        this.runtime = runtime;
        this.system = system;
    }

    @EventListener
    void askForSubstitute(AbsenceNoted noted) {
        if (noted.absence().substituteId() == null) {
            tellTrajectories(noted.absence().userId(), TrajectoryProcess.COACH_ABSENT);
        }
    }

    /** After the commit, because the substitute may come from one of the very tasks that this withdraws. */
    @TransactionalEventListener
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void withdrawRequests(AbsenceNoted noted) {
        if (noted.absence().substituteId() != null) {
            tellTrajectories(noted.absence().userId(), TrajectoryProcess.SUBSTITUTE_FOUND);
        }
    }

    @EventListener
    void withdrawRequests(AbsenceEnded ended) {
        String coach = ended.absence().userId();
        if (staff.absenceWithoutSubstitute(coach).isEmpty()) {
            tellTrajectories(coach, TrajectoryProcess.SUBSTITUTE_FOUND);
        }
    }

    private void tellTrajectories(String coach, String message) {
        system.run(() -> cases.runningOf(coach).forEach(number -> runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(number.value())
                .correlateAll()));
    }
}
