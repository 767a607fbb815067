package gent.jobteam.groupsession;

import gent.jobteam.appointment.MeetingPlace;
import gent.jobteam.appointment.Slot;
import gent.jobteam.groupsession.Session.State;
import gent.jobteam.identity.Role;
import gent.jobteam.identity.StaffDirectory;
import gent.jobteam.platform.LocalTime;
import gent.jobteam.platform.UseCases;
import gent.jobteam.privacy.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;

/** The sessions: planned, moved, called off and given. */
@UseCases
public class Sessions {

    /** So long a trainer finds the sessions that she gave. */
    private static final int DAYS_BACK = 60;

    private final JdbcSessions sessions;
    private final JdbcSignUps signUps;
    private final SessionTold participants;
    private final StaffDirectory staff;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Sessions(
            JdbcSessions sessions,
            JdbcSignUps signUps,
            SessionTold participants,
            StaffDirectory staff,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sessions = sessions;
        this.signUps = signUps;
        this.participants = participants;
        this.staff = staff;
        this.events = events;
        this.clock = clock;
    }

    /** Plans a session. */
    public SessionNumber plan(SessionPlan plan, String trainerId) {
        var number = SessionNumber.of(today().getYear(), sessions.nextSequence());
        sessions.add(number, plan, trainerId, clock.instant());
        return number;
    }

    /** @throws NoSuchSession when there is none */
    public Session get(SessionNumber number) {
        return sessions.find(number).orElseThrow(NoSuchSession::new);
    }

    /** For which people can still be signed up, full or not; the earliest first. */
    public List<Session> coming() {
        return sessions.plannedFrom(today()).stream()
                .filter(session -> session.isComing(clock.instant()))
                .toList();
    }

    /** Those that a trainer gives, or gave in the last months; the latest first. */
    public List<Session> of(String trainerId) {
        return sessions.ofTrainerSince(trainerId, today().minusDays(DAYS_BACK));
    }

    /** Whether she gives it: as who planned it, standing in for her, or any trainer once that one has left. */
    public boolean gives(Viewer viewer, Session session) {
        return viewer.roles().contains(Role.TRAINER)
                && (viewer.userId().equals(session.trainerId())
                        || viewer.userId().equals(staff.onDutyFor(session.trainerId()))
                        || staff.hasLeft(session.trainerId()));
    }

    /** Its trainer said that it goes on. */
    public void goesOn(SessionNumber number) {
        sessions.noteGoesOn(number, true);
    }

    /**
     * Whoever gives it has to decide again, because something changed after all.
     *
     * @return false, and nothing happens, when it waits for her decision already or has begun
     * @throws NoSuchSession when there is none that she gives
     */
    public boolean reconsider(SessionNumber number, Viewer trainer) {
        if (!sessions.lock(number) || !gives(trainer, get(number))) {
            throw new NoSuchSession();
        }
        Session session = get(number);
        boolean decided = session.goesOn() && session.isComing(clock.instant());
        if (decided) {
            sessions.noteGoesOn(number, false);
            events.publishEvent(new SessionReconsidered(number));
        }
        return decided;
    }

    /** Moves it; {@link #tellMoved} lets everybody know. */
    public void move(SessionNumber number, Slot slot, MeetingPlace place) {
        sessions.lock(number);
        sessions.move(number, slot, place);
    }

    /** Tells everybody who is signed up and does not know yet where and when it is now. Done twice, it is done once. */
    public void tellMoved(SessionNumber number) {
        sessions.lock(number);
        Session session = get(number);
        signedUp(number).filter(signUp -> signUp.told() < session.sequence()).forEach(signUp -> {
            boolean knows = !participants.withdraw(signUp) || signUp.knows();
            SignUp after = signUp.knowing(session.sequence(), knows);
            signUps.noteTold(after);
            participants.tell(after, session);
        });
    }

    /** It does not take place; nobody can be signed up any more. {@link #tellCancelled} lets everybody know. */
    public void cancel(SessionNumber number) {
        sessions.lock(number);
        sessions.noteState(number, State.CANCELLED, null);
    }

    /**
     * Tells everybody who was signed up that it does not take place; who never heard of it hears nothing.
     *
     * @return whether anybody was signed up, who is now without a session
     */
    public boolean tellCancelled(SessionNumber number) {
        sessions.lock(number);
        Session session = get(number);
        signedUp(number).forEach(signUp -> {
            boolean knows = !participants.withdraw(signUp) || signUp.knows();
            if (knows) {
                participants.callOff(signUp, session);
            }
            signUps.noteState(signUp.id(), SignUp.State.CANCELLED, session.trainerId(), clock.instant());
        });
        return signUps.of(number).stream().anyMatch(signUp -> signUp.state() == SignUp.State.CANCELLED);
    }

    /**
     * Notes who was there; whoever is signed up and not named was not.
     *
     * @param present ids of sign-ups
     * @param walkIns how many others came
     * @param byId user id of who notes it
     */
    public void noteAttendance(SessionNumber number, Collection<UUID> present, int walkIns, String byId) {
        sessions.lock(number);
        signedUp(number)
                .forEach(signUp -> signUps.noteState(
                        signUp.id(),
                        present.contains(signUp.id()) ? SignUp.State.PRESENT : SignUp.State.ABSENT,
                        byId,
                        clock.instant()));
        sessions.noteState(number, State.HELD, walkIns);
    }

    /** Asks everybody who was there how it was. */
    public void askOpinions(SessionNumber number) {
        Session session = get(number);
        signUps.of(number).stream()
                .filter(signUp -> signUp.state() == SignUp.State.PRESENT)
                .forEach(signUp -> participants.askOpinion(signUp, session));
    }

    /** What participants said of it; nobody is named. */
    public List<SignUp> opinionsOf(SessionNumber number) {
        return signUps.of(number).stream()
                .filter(signUp -> Optional.ofNullable(signUp.opinion()).isPresent())
                .toList();
    }

    /** Notes what its trainer learned from it. */
    public void learn(SessionNumber number, String lesson) {
        sessions.noteLesson(number, lesson);
    }

    private Stream<SignUp> signedUp(SessionNumber number) {
        return signUps.of(number).stream().filter(signUp -> signUp.state() == SignUp.State.SIGNED_UP);
    }

    private LocalDate today() {
        return LocalTime.dayOf(clock.instant());
    }
}
