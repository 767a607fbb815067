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
 * @see "docs/bronnen.md, S0: extensive, its length unstated; the moments are the partnership's aftercare-moments.csv"
 */
@UseCases
public class AftercareMoments {

    private final JdbcAftercare aftercare;
    private final AftercareContacts contacts;
    private final Partnership partnership;
    private final Clock clock;

    AftercareMoments(JdbcAftercare aftercare, AftercareContacts contacts, Partnership partnership, Clock clock) {
        this.aftercare = aftercare;
        this.contacts = contacts;
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
        Optional<LocalDate> durable = contacts.becomesDurableOn(id);
        List<AftercareMoment> moments = partnership.aftercareMoments();
        int last = moments.stream().mapToInt(AftercareMoment::number).max().orElse(0);
        return moments.stream()
                .filter(moment -> moment.number() > after)
                .map(moment -> planned(moment.number(), ended.plus(moment.span()), moment.number() == last, durable))
                .filter(moment -> moment.day().isAfter(today()))
                .findFirst();
    }

    /**
     * One more moment when none of the list is left, on the day on which the present work proves durable.
     *
     * @param after number of the moment before
     * @return empty when she does not work, or her work has been counted as durable
     */
    public Optional<PlannedMoment> untilDurable(UUID id, int after) {
        return contacts.becomesDurableOn(id).map(day -> new PlannedMoment(after + 1, day, true));
    }

    /** The last of the list is not the last contact when her work proves durable only later. */
    private static PlannedMoment planned(int number, LocalDate day, boolean last, Optional<LocalDate> durable) {
        return new PlannedMoment(
                number, day, last && durable.filter(later -> later.isAfter(day)).isEmpty());
    }

    private LocalDate today() {
        return LocalTime.dayOf(clock.instant());
    }
}
