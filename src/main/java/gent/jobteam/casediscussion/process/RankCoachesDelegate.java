package gent.jobteam.casediscussion.process;

import gent.jobteam.casediscussion.CoachMatching;
import gent.jobteam.platform.process.ProcessStep;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** {@code serviceTask_rankCoaches}, "Coaches rangschikken". */
@Component
class RankCoachesDelegate extends ProcessStep {

    private final CoachMatching matching;

    RankCoachesDelegate(CoachMatching matching) {
        this.matching = matching;
    }

    @Override
    protected void perform(DelegateExecution execution) {
        matching.rank(CasediscussionProcess.discussionOf(execution));
    }
}
