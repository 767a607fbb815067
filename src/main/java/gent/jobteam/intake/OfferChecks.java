package gent.jobteam.intake;

import gent.jobteam.participant.CaseNumber;
import gent.jobteam.platform.UseCases;
import java.time.Clock;
import java.util.Optional;

/** What VDAB's contact person finds out: a running trajectory, and what the regular offer can do. */
@UseCases
public class OfferChecks {

    private final JdbcOfferChecks checks;
    private final Clock clock;

    OfferChecks(JdbcOfferChecks checks, Clock clock) {
        this.checks = checks;
        this.clock = clock;
    }

    /** Notes the check; a later one replaces it. */
    public void note(MlpCheck check) {
        checks.save(check, clock.instant());
    }

    /** Notes the agreement with the counsellor; a later one replaces it. */
    public void note(MlpAlignment alignment) {
        checks.save(alignment, clock.instant());
    }

    /** Empty while nobody checked. */
    public Optional<MlpCheck> checkOf(CaseNumber number) {
        return checks.check(number);
    }

    /** Empty when no trajectory ran, or while nobody spoke with its counsellor. */
    public Optional<MlpAlignment> alignmentOf(CaseNumber number) {
        return checks.alignment(number);
    }
}
