package gent.jobteam.participant;

import gent.jobteam.identity.Workload;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Cases that somebody manages, or watches over while nobody manages them. */
@Component
class RunningCases implements Workload {

    private final JdbcCaseFiles cases;

    RunningCases(JdbcCaseFiles cases) {
        this.cases = cases;
    }

    @Override
    public Map<String, Integer> runningCases() {
        return cases.responsibilities();
    }
}
