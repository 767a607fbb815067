package gent.jobteam.aftercare;

import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.Contact;
import gent.jobteam.participant.Contacts;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.platform.LocalTime;
import gent.jobteam.platform.UseCases;
import gent.jobteam.trajectory.Outflow;
import gent.jobteam.trajectory.Outflows;
import gent.jobteam.trajectory.Trajectories;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The contacts of aftercare, and what they say about work. */
@UseCases
public class AftercareContacts {

    private final JdbcAftercare aftercare;
    private final Contacts contacts;
    private final Trajectories trajectories;
    private final Outflows outflows;
    private final Partnership partnership;
    private final Clock clock;

    AftercareContacts(
            JdbcAftercare aftercare,
            Contacts contacts,
            Trajectories trajectories,
            Outflows outflows,
            Partnership partnership,
            Clock clock) {
        this.aftercare = aftercare;
        this.contacts = contacts;
        this.trajectories = trajectories;
        this.outflows = outflows;
        this.partnership = partnership;
        this.clock = clock;
    }

    /**
     * Notes a contact or an attempt, here and in the contact log of the case.
     *
     * @param kind as in {@link Contact#kind()}
     * @param initiative who sought the contact, as in {@link Contact#initiative()}; empty when nobody noted it
     * @param note what is worth remembering, read by the case team; empty when nothing
     */
    public void note(
            UUID id, int moment, AftercareContact contact, String kind, String initiative, String note, String userId) {
        aftercare.add(id, moment, contact, userId, clock.instant());
        contacts.log(new Contact(
                aftercare.get(id).caseNumber(), kind, contact.reached(), contact.on(), userId, note, initiative));
    }

    /** The last contact that was real; empty before the first. */
    public Optional<AftercareContact> latest(UUID id) {
        return aftercare.latestReached(id);
    }

    /** The last day on which we know she was not at work; empty when we know of none. */
    public Optional<LocalDate> lastDayWithoutWork(UUID id) {
        return aftercare.lastDayWithoutWork(id);
    }

    /** How many attempts failed since the last real contact. */
    public int failedAttempts(CaseNumber number) {
        return contacts.failedAttempts(number);
    }

    /**
     * Whether the present work has proved durable by the day of this contact: calendar months without a break.
     *
     * @see "docs/bronnen.md, S3 Q7; figures.csv durable_employment, 4 consecutive months"
     */
    public boolean isDurable(AftercareContact contact) {
        return contact.workSince()
                .filter(since -> !durableFrom(since).isAfter(contact.on()))
                .isPresent();
    }

    /** Counts the work that the last contact told of as durable, once for each case. */
    public void recordDurableWork(UUID id) {
        LocalDate since = latest(id)
                .flatMap(AftercareContact::workSince)
                .orElseThrow(() -> new IllegalStateException("No work is known in aftercare " + id));
        aftercare.addDurable(aftercare.get(id), since, durableFrom(since), clock.instant());
    }

    /**
     * The day on which the work that the last contact told of proves durable, if nothing changes; it may have passed
     * since that contact. Empty when she did not work then, or when work of hers was counted as durable before.
     */
    Optional<LocalDate> becomesDurableOn(UUID id) {
        return latest(id)
                .filter(contact -> !isDurable(contact))
                .flatMap(AftercareContact::workSince)
                .filter(since -> !aftercare.isDurableKnown(id))
                .map(this::durableFrom);
    }

    /**
     * First day of the work that she found: as the last contact told, or, before the first, as the outflow says. Empty
     * when neither tells of work.
     */
    public Optional<LocalDate> workSince(UUID id) {
        return latest(id).map(AftercareContact::workSince).orElseGet(() -> outflowToWork(id));
    }

    private Optional<LocalDate> outflowToWork(UUID id) {
        return trajectories
                .latest(aftercare.get(id).caseNumber())
                .flatMap(outflows::of)
                .filter(outflow -> partnership.isWork(outflow.outcome()))
                .map(Outflow::outcomeOn)
                .filter(day -> !day.isAfter(LocalTime.dayOf(clock.instant())));
    }

    private LocalDate durableFrom(LocalDate since) {
        return since.plusMonths(partnership.figure("durable_employment").longValueExact());
    }
}
