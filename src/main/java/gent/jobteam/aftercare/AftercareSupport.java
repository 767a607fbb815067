package gent.jobteam.aftercare;

import gent.jobteam.participant.Contact;
import gent.jobteam.participant.Contacts;
import gent.jobteam.platform.UseCases;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What we do when it is not going well, or when we do not know. */
@UseCases
public class AftercareSupport {

    private final JdbcAftercareSupport support;
    private final JdbcAftercare aftercare;
    private final Contacts contacts;
    private final Clock clock;

    AftercareSupport(JdbcAftercareSupport support, JdbcAftercare aftercare, Contacts contacts, Clock clock) {
        this.support = support;
        this.aftercare = aftercare;
        this.contacts = contacts;
        this.clock = clock;
    }

    /**
     * Notes the coaching at work of one moment.
     *
     * @param lastHeldOn day of the last session (Europe/Brussels)
     * @param topics codes of what it was about
     */
    public void noteCoaching(
            UUID id, int moment, LocalDate lastHeldOn, List<String> topics, String note, String userId) {
        support.addCoaching(id, moment, lastHeldOn, topics, userId, clock.instant());
        log(id, "conversation", true, lastHeldOn, "", note, userId);
    }

    /**
     * Notes who takes over as job-and-language coach.
     *
     * @param result {@code found} or {@code notNeeded}
     * @param organisation empty unless found
     */
    public void noteJobCoach(UUID id, int moment, String result, String organisation, String userId) {
        support.addJobCoach(id, moment, result, organisation, userId, clock.instant());
    }

    /**
     * Notes what people decided after a relapse.
     *
     * @param decision {@code relapseTrajectory}, {@code relapseDiscussion} or {@code aftercare}
     * @param decidedWith codes of who decided together
     */
    public void noteRelapse(
            UUID id, int moment, String decision, List<String> decidedWith, String reason, String userId) {
        support.addRelapse(id, moment, decision, decidedWith, reason, userId, clock.instant());
    }

    /**
     * Notes that we went looking for her; finding her is real contact.
     *
     * @param initiative who sought the contact, as in {@link Contact#initiative()}; empty when nobody noted it
     */
    public void noteSearch(UUID id, boolean found, LocalDate on, String initiative, String note, String userId) {
        log(id, "homeVisit", found, on, initiative, note, userId);
    }

    /** Notes what coach and coordination agree to do when she is not found. */
    public void noteSearchPlan(UUID id, int moment, String plan, String userId) {
        support.addSearchPlan(id, moment, plan, userId, clock.instant());
    }

    private void log(
            UUID id, String kind, boolean reached, LocalDate on, String initiative, String note, String userId) {
        contacts.log(new Contact(aftercare.get(id).caseNumber(), kind, reached, on, userId, note, initiative));
    }
}
