package gent.jobteam.trajectory.process;

import gent.jobteam.identity.AbsenceNoted;
import gent.jobteam.participant.CaseFiles;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells the running trajectories of a coach that she is away without a substitute, or that one was found. */
@Component
class CoachAbsences {

    private final CaseFiles cases;
    private final RuntimeService runtime;
    private final AsTheSystem system;

    CoachAbsences(CaseFiles cases, RuntimeService runtime, AsTheSystem system) {
        this.cases = cases;
        this.runtime = runtime;
        this.system = system;
    }

    @EventListener
    void askForSubstitute(AbsenceNoted noted) {
        if (noted.absence().substituteId() == null) {
            tellTrajectories(noted, TrajectoryProcess.COACH_ABSENT);
        }
    }

    /** After the commit, because the substitute may come from one of the very tasks that this withdraws. */
    @TransactionalEventListener
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void withdrawRequests(AbsenceNoted noted) {
        if (noted.absence().substituteId() != null) {
            tellTrajectories(noted, TrajectoryProcess.SUBSTITUTE_FOUND);
        }
    }

    private void tellTrajectories(AbsenceNoted noted, String message) {
        system.run(() -> cases.runningOf(noted.absence().userId())
                .forEach(number -> runtime.createMessageCorrelation(message)
                        .processInstanceBusinessKey(number.value())
                        .correlateAll()));
    }
}
