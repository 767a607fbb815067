package gent.jobteam.participant;

import gent.jobteam.platform.LocalTime;
import gent.jobteam.platform.UseCases;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationEventPublisher;

/** The case files of the partnership. */
@UseCases
public class CaseFiles {

    private final JdbcCaseFiles cases;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseFiles(JdbcCaseFiles cases, ApplicationEventPublisher events, Clock clock) {
        this.cases = cases;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Opens a case, for a new person or again for the person of an earlier case.
     *
     * @throws UnknownCase when the earlier case does not exist
     */
    public CaseNumber open(NewCase registration) {
        UUID participant = registration.earlier() == null
                ? addParticipant(registration)
                : cases.find(registration.earlier())
                        .orElseThrow(UnknownCase::new)
                        .participant()
                        .id();
        var now = clock.instant();
        var number = CaseNumber.of(LocalTime.dayOf(now).getYear(), cases.nextSequence());
        cases.add(number, participant, registration, now);
        return number;
    }

    /** @throws UnknownCase when no case has this number */
    public CaseFile get(CaseNumber number) {
        return cases.find(number).orElseThrow(UnknownCase::new);
    }

    /** Empty when no case has this number. */
    public Optional<CaseFile> find(CaseNumber number) {
        return cases.find(number);
    }

    /** The top of a dossier as the reader of this transaction may see it; empty when it does not exist for her. */
    public Optional<CaseHead> head(CaseNumber number) {
        return cases.head(number);
    }

    /** The cases with these numbers, in no order; numbers that do not exist are left out. At most 500 numbers. */
    public List<CaseFile> findAll(Collection<CaseNumber> numbers) {
        return cases.findAll(numbers);
    }

    /**
     * Makes somebody the case manager; she also becomes the owner.
     *
     * @throws UnknownCase when no case has this number
     */
    public void assignManager(CaseNumber number, String userId) {
        String former = get(number).responsibleId();
        cases.assignManager(number, userId);
        events.publishEvent(new ManagerAssigned(number, former, userId));
    }

    /**
     * Makes somebody responsible instead of who was: the case manager, or the owner while there is no case manager.
     *
     * @param former user id of who was responsible as far as the caller knows
     * @return false, and nothing changed, when somebody else is responsible by now or the case has ended
     */
    public boolean passOn(CaseNumber number, String former, String userId) {
        boolean passed = cases.passOn(number, former, userId);
        if (passed) {
            events.publishEvent(new ManagerAssigned(number, former, userId));
        }
        return passed;
    }

    /** How many running cases somebody manages. */
    public int caseload(String userId) {
        return cases.caseload(userId);
    }

    /** How many running cases each case manager has, by user id; who has none is left out. */
    public Map<String, Integer> caseloads() {
        return cases.caseloads();
    }

    /** How many running cases each of these people is responsible for, by user id; who has none is left out. */
    public Map<String, Integer> running(Collection<String> userIds) {
        return userIds.isEmpty() ? Map.of() : cases.running(userIds);
    }

    /** Numbers of the running cases that somebody is responsible for, oldest first; at most 500. */
    public List<CaseNumber> runningOf(String userId) {
        return cases.runningOf(List.of(userId));
    }

    /** Numbers of the running cases that any of these people is responsible for, oldest first; at most 500. */
    public List<CaseNumber> runningOf(Collection<String> userIds) {
        return cases.runningOf(userIds);
    }

    /** Notes which phase the journey is in now. */
    public void enterPhase(CaseNumber number, String phase) {
        cases.enterPhase(number, phase);
    }

    /** Notes how and that the journey ended. */
    public void end(CaseNumber number, String ending) {
        cases.end(number, ending, clock.instant());
        events.publishEvent(new CaseEnded(number));
    }

    /**
     * Changes something of what is known of the person: name, contact data, contact language, district. Of two who do so
     * at once, the second waits for the first and changes what the first left.
     *
     * @param change given the person as she is now; gives the same person
     * @throws UnknownCase when there is no such person any more
     */
    public void change(UUID person, UnaryOperator<Participant> change) {
        Participant now = cases.lock(person).orElseThrow(UnknownCase::new);
        Participant changed = change.apply(now);
        if (!changed.equals(now)) {
            update(changed);
        }
    }

    /**
     * Replaces what is known of the person, unless somebody changed the person since the caller saw her. Of two who correct her at once,
     * the second waits for the first.
     *
     * @param seen fingerprint of the person as the correction was made from
     * @return empty when she is now as corrected; otherwise the person as she is kept, and nothing changed
     * @throws UnknownCase when there is no such person any more
     */
    public Optional<Participant> correct(String seen, Participant corrected) {
        Participant now = cases.lock(corrected.id()).orElseThrow(UnknownCase::new);
        if (!now.fingerprint().equals(seen) && !now.equals(corrected)) {
            return Optional.of(now);
        }
        update(corrected);
        return Optional.empty();
    }

    private void update(Participant participant) {
        cases.update(participant);
        events.publishEvent(new PersonNamed(participant.id(), participant.name()));
    }

    private UUID addParticipant(NewCase registration) {
        var participant = new Participant(
                UUID.randomUUID(),
                registration.name(),
                registration.phone(),
                registration.email(),
                registration.contactLanguage(),
                registration.district());
        cases.add(participant, clock.instant());
        events.publishEvent(new PersonNamed(participant.id(), participant.name()));
        return participant.id();
    }
}
