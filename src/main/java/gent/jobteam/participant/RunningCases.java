package gent.jobteam.participant;

import gent.jobteam.identity.InHand;
import gent.jobteam.identity.Workload;
import java.util.Collection;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Cases that somebody manages, or watches over while nobody manages them. */
@Component
@Order(0)
class RunningCases implements Workload, InHand {

    private final JdbcCaseFiles cases;

    RunningCases(JdbcCaseFiles cases) {
        this.cases = cases;
    }

    @Override
    public Map<String, Integer> runningCases() {
        return cases.responsibilities();
    }

    @Override
    public String what(int count) {
        return count == 1 ? "1 lopend dossier" : "%d lopende dossiers".formatted(count);
    }

    @Override
    public Map<String, Integer> counts(Collection<String> userIds) {
        return runningCases();
    }
}
