package gent.jobteam.participant;

import static java.util.stream.Collectors.toMap;

import gent.jobteam.platform.LocalTime;
import gent.jobteam.platform.UseCases;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;

/** Agreements to share ("akkoord om te delen"); the newest one counts, at once. */
@UseCases
public class SharingAgreements {

    private final JdbcSharingAgreements agreements;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SharingAgreements(JdbcSharingAgreements agreements, ApplicationEventPublisher events, Clock clock) {
        this.agreements = agreements;
        this.events = events;
        this.clock = clock;
    }

    public void record(SharingAgreement agreement) {
        agreements.add(agreement, clock.instant());
        events.publishEvent(new SharingNoted(agreement.caseNumber()));
    }

    /** What was last said about it; empty when it was never discussed. */
    public Optional<SharingAgreement> latest(CaseNumber number) {
        return agreements.latest(number);
    }

    /** Whether the story may be shared today with anybody: agreed, not withdrawn and not expired. */
    public boolean mayShare(CaseNumber number) {
        return holding(number).isPresent();
    }

    /** Whether the story may be shared today with this circle, such as {@code discussion} or {@code referral}. */
    public boolean mayShareWith(CaseNumber number, String circle) {
        return holding(number).filter(agreement -> agreement.covers(circle)).isPresent();
    }

    /** The agreement that holds today; empty when she never agreed, withdrew, or it expired. */
    public Optional<SharingAgreement> holding(CaseNumber number) {
        var today = LocalTime.dayOf(clock.instant());
        return latest(number).filter(agreement -> agreement.holdsOn(today));
    }

    /** {@link #holding} for several cases; those without such an agreement are left out. */
    public Map<CaseNumber, SharingAgreement> holdingOf(Collection<CaseNumber> numbers) {
        var today = LocalTime.dayOf(clock.instant());
        return agreements.latestOf(numbers).stream()
                .filter(agreement -> agreement.holdsOn(today))
                .collect(toMap(SharingAgreement::caseNumber, agreement -> agreement));
    }
}
