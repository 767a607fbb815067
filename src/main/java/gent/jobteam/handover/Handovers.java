package gent.jobteam.handover;

import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.Contact;
import gent.jobteam.participant.Contacts;
import gent.jobteam.platform.UseCases;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Warm handovers, from the first meeting of three to the release. */
@UseCases
public class Handovers {

    private final JdbcHandovers handovers;
    private final JdbcHandoverItems items;
    private final MovingItems moving;
    private final Contacts contacts;
    private final Clock clock;

    Handovers(JdbcHandovers handovers, JdbcHandoverItems items, MovingItems moving, Contacts contacts, Clock clock) {
        this.handovers = handovers;
        this.items = items;
        this.moving = moving;
        this.contacts = contacts;
        this.clock = clock;
    }

    /** @throws IllegalStateException when there is none with this id */
    public Handover get(UUID id) {
        return handovers.find(id).orElseThrow(() -> new IllegalStateException("No handover " + id));
    }

    /**
     * Begins with the first meeting, which was a real contact.
     *
     * @param given who takes over what is open; empty when the handover does not go on
     */
    public UUID begin(CaseNumber caseNumber, UUID referral, Meeting meeting, List<Given> given, String userId) {
        UUID id = UUID.randomUUID();
        handovers.add(id, caseNumber, referral, meeting, userId, clock.instant());
        items.give(id, given, userId, clock.instant());
        contacts.log(new Contact(caseNumber, "meeting", true, meeting.on(), userId, ""));
        return id;
    }

    /** Notes a moment of walking together; it is a contact of ours when the coach was there. */
    public void walk(UUID id, Walk walk, String userId) {
        handovers.add(id, walk, userId, clock.instant());
        if (!walk.who().equals("withoutCoach")) {
            boolean reached = walk.who().equals("all");
            contacts.log(new Contact(get(id).caseNumber(), "accompany", reached, walk.on(), userId, ""));
        }
    }

    /** Who takes over what, as was agreed up to now. */
    public List<Given> given(UUID id) {
        return items.of(id);
    }

    /**
     * Lets go: the participant confirmed on this day (Europe/Brussels) that there is contact on the new side.
     *
     * @param given who takes over what is open by now; what is not needed any more is called off
     */
    public void release(UUID id, LocalDate confirmedOn, List<Given> given, String userId) {
        items.give(id, given, userId, clock.instant());
        moving.move(get(id).caseNumber(), given, userId);
        handovers.release(id, confirmedOn, userId, clock.instant());
    }

    /** Notes why it does not go through; the guidance stays ours. */
    public void fail(UUID id, Failure failure, String userId) {
        handovers.fail(id, failure, userId, clock.instant());
    }
}
