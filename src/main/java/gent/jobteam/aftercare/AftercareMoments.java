package gent.jobteam.aftercare;

import gent.jobteam.participant.CaseNumber;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.partnership.Partnership.AftercareMoment;
import gent.jobteam.platform.LocalTime;
import gent.jobteam.platform.UseCases;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * When we keep contact after a trajectory.
 *
 * @see "domain.md 6.11: extensive, its length unstated; the moments are the partnership's aftercare-moments.csv"
 */
@UseCases
public class AftercareMoments {

    private final JdbcAftercare aftercare;
    private final Partnership partnership;
    private final Clock clock;

    AftercareMoments(JdbcAftercare aftercare, Partnership partnership, Clock clock) {
        this.aftercare = aftercare;
        this.partnership = partnership;
        this.clock = clock;
    }

    /** Begins aftercare for a trajectory that ends today. */
    public UUID begin(CaseNumber number) {
        var file = new AftercareFile(UUID.randomUUID(), number, today());
        aftercare.add(file, clock.instant());
        return file.id();
    }

    /**
     * The next moment, counted from the end of the trajectory. A moment that went by while she could not be reached, or
     * while support at work took its time, is not made up for.
     *
     * @param after number of the moment before; 0 before the first
     * @return empty when none is left
     */
    public Optional<PlannedMoment> next(UUID id, int after) {
        LocalDate ended = aftercare.get(id).trajectoryEndedOn();
        List<AftercareMoment> moments = partnership.aftercareMoments();
        int last = moments.stream().mapToInt(AftercareMoment::number).max().orElse(0);
        return moments.stream()
                .filter(moment -> moment.number() > after)
                .map(moment -> new PlannedMoment(moment.number(), ended.plus(moment.span()), moment.number() == last))
                .filter(moment -> moment.day().isAfter(today()))
                .findFirst();
    }

    private LocalDate today() {
        return LocalTime.dayOf(clock.instant());
    }
}
