package gent.jobteam.intake;

import gent.jobteam.participant.CaseNumber;
import gent.jobteam.platform.UseCases;
import java.time.Clock;
import java.util.Optional;

/** Rights explorations ("rechtenverkenning"), for the welfare workers and the coach of the case. */
@UseCases
public class RightsExplorations {

    private final JdbcRightsExplorations explorations;
    private final Clock clock;

    RightsExplorations(JdbcRightsExplorations explorations, Clock clock) {
        this.explorations = explorations;
        this.clock = clock;
    }

    /** Notes the exploration; a later one replaces it. */
    public void note(RightsExploration exploration) {
        explorations.save(exploration, clock.instant());
    }

    /** Empty while nobody explored. */
    public Optional<RightsExploration> of(CaseNumber number) {
        return explorations.find(number);
    }
}
