package gent.jobteam.casediscussion.process;

import gent.jobteam.casediscussion.CoachFacts;
import gent.jobteam.casediscussion.CoachPoints;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** {@code processes/casediscussion-coachMatch.dmn}, newest version. */
@Component
class CoachMatchTable implements CoachPoints {

    private final ObjectProvider<DecisionService> decisions;

    /** @param decisions asked for when coaches are ranked, because the engine's forms need this class */
    CoachMatchTable(ObjectProvider<DecisionService> decisions) {
        this.decisions = decisions;
    }

    @Override
    public int of(CoachFacts facts) {
        Number points = decisions
                .getObject()
                .evaluateDecisionTableByKey(
                        CasediscussionProcess.COACH_MATCH,
                        Variables.putValue("sameZone", facts.sameZone())
                                .putValue("languageMatch", facts.languageMatch())
                                .putValue("expertiseMatches", facts.expertiseMatches())
                                .putValue("loadPercent", facts.loadPercent()))
                .getSingleEntry();
        return points.intValue();
    }
}
