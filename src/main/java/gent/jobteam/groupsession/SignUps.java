package gent.jobteam.groupsession;

import static java.util.stream.Collectors.toMap;

import gent.jobteam.groupsession.NotOpen.Reason;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.DossierSection;
import gent.jobteam.platform.UseCases;
import gent.jobteam.privacy.DossierAccess;
import gent.jobteam.privacy.DossierLog;
import gent.jobteam.privacy.SecondWall;
import gent.jobteam.privacy.Viewer;
import gent.jobteam.trajectory.TrajectoryStep;
import gent.jobteam.trajectory.TrajectorySteps;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Who comes to which session. Anybody can be signed up at once and off at any moment before it begins; there is no queue.
 */
@UseCases
public class SignUps {

    static final String SECTION = "SESSIONS";

    private final JdbcSignUps signUps;
    private final JdbcSessions sessions;
    private final JdbcNeeds needs;
    private final SessionTold participant;
    private final TrajectorySteps steps;
    private final DossierAccess accesses;
    private final DossierLog log;
    private final SecondWall wall;
    private final Clock clock;

    SignUps(
            JdbcSignUps signUps,
            JdbcSessions sessions,
            JdbcNeeds needs,
            SessionTold participant,
            TrajectorySteps steps,
            DossierAccess accesses,
            DossierLog log,
            SecondWall wall,
            Clock clock) {
        this.signUps = signUps;
        this.sessions = sessions;
        this.needs = needs;
        this.participant = participant;
        this.steps = steps;
        this.accesses = accesses;
        this.log = log;
        this.wall = wall;
        this.clock = clock;
    }

    /**
     * The sessions of a participant.
     *
     * @param all the latest session first
     * @param sessions by number
     * @param asked themes on which a new session was asked for
     */
    public record OfCase(List<SignUp> all, Map<SessionNumber, Session> sessions, List<String> asked) {

        public Session sessionOf(SignUp signUp) {
            return sessions.get(signUp.session());
        }
    }

    /**
     * The sessions of a case; that she read them is logged.
     *
     * @throws NoSuchSession when the case does not exist, or she does not see the steps in it
     */
    public OfCase open(CaseNumber number, Viewer viewer) {
        var access = accesses.ask(number, viewer);
        if (!access.shows(DossierSection.STEPS)) {
            throw new NoSuchSession();
        }
        log.note(number, viewer, DossierLog.READ, SECTION);
        return wall.read(number, viewer, access, () -> of(number));
    }

    /**
     * Signs a participant up from her dossier and invites her. Sent twice, she is signed up once.
     *
     * @throws NoSuchSession when there is no such session, or this viewer signs nobody up in this case
     * @throws NotOpen when it is full, nobody can come any more, or her journey has ended
     */
    public void signUp(UUID id, SessionNumber session, CaseNumber number, Viewer by) {
        maySignUp(number, by);
        signUp(id, session, number, openStep(number), by.userId());
        log.note(number, by, DossierLog.CHANGED, SECTION);
    }

    /**
     * As the other one, for a task in which it is asked.
     *
     * @param step for which it is asked; {@code null} when for none
     */
    public void signUp(UUID id, SessionNumber session, CaseNumber number, UUID step, String byId) {
        if (!sessions.lock(session)) {
            throw new NoSuchSession();
        }
        Session found = sessions.find(session).orElseThrow(NoSuchSession::new);
        boolean known = signUps.of(number).stream()
                .anyMatch(other -> other.id().equals(id) || other.session().equals(session) && isThere(other));
        if (known) {
            return;
        }
        if (!signUps.lockRunning(number)) {
            throw new NotOpen(Reason.JOURNEY_ENDED);
        }
        if (!found.isComing(clock.instant())) {
            throw new NotOpen(Reason.OVER);
        }
        if (found.isFull()) {
            throw new NotOpen(Reason.FULL);
        }
        var signUp =
                new SignUp(id, session, number, step, SignUp.State.SIGNED_UP, byId, found.sequence(), false, null, "");
        if (signUps.add(signUp, clock.instant())) {
            needs.noteMet(number, found.plan().theme(), clock.instant());
            participant.tell(signUp, found);
        }
    }

    /**
     * Signs her off; she hears nothing more of it. Done twice, it is done once.
     *
     * @throws NoSuchSession when she is not signed up in a case in which this viewer signs people up and off
     * @throws NotOpen when it has begun
     */
    public void signOff(UUID id, CaseNumber number, Viewer by) {
        maySignUp(number, by);
        SignUp signUp = own(id, number);
        sessions.lock(signUp.session());
        Session session = sessions.find(signUp.session()).orElseThrow(NoSuchSession::new);
        if (own(id, number).state() != SignUp.State.SIGNED_UP) {
            return;
        }
        if (!session.isComing(clock.instant())) {
            throw new NotOpen(Reason.OVER);
        }
        leave(signUp, by.userId());
        log.note(number, by, DossierLog.CHANGED, SECTION);
    }

    /** Signs her off from every session that is still to come; she hears nothing more of them. */
    void signOffFromAll(CaseNumber number) {
        // Always in the same order, so that nobody waits for somebody who waits for her.
        signUps.of(number).stream()
                .filter(signUp -> signUp.state() == SignUp.State.SIGNED_UP)
                .sorted(Comparator.comparing(signUp -> signUp.session().value()))
                .forEach(signUp -> {
                    sessions.lock(signUp.session());
                    boolean comes = own(signUp.id(), number).state() == SignUp.State.SIGNED_UP;
                    boolean coming = sessions.find(signUp.session())
                            .filter(session -> session.isComing(clock.instant()))
                            .isPresent();
                    if (comes && coming) {
                        leave(own(signUp.id(), number), signUp.byId());
                    }
                });
    }

    private void leave(SignUp signUp, String byId) {
        participant.withdraw(signUp);
        signUps.noteState(signUp.id(), SignUp.State.SIGNED_OFF, byId, clock.instant());
    }

    /**
     * Asks for a new session on a theme; it counts until she is signed up for one.
     *
     * @throws NoSuchSession when this viewer signs nobody up in this case
     */
    public void askNew(CaseNumber number, String theme, Viewer by) {
        maySignUp(number, by);
        askNew(number, openStep(number), theme, by.userId());
        log.note(number, by, DossierLog.CHANGED, SECTION);
    }

    /** As the other one, for a task in which it is asked. */
    public void askNew(CaseNumber number, UUID step, String theme, String byId) {
        needs.add(UUID.randomUUID(), number, step, theme, byId, clock.instant());
    }

    /**
     * Notes how she found a session where she was.
     *
     * @throws NoSuchSession when she was at none such, or this viewer signs nobody up in this case
     */
    public void noteOpinion(UUID id, CaseNumber number, Opinion opinion, String words, Viewer by) {
        maySignUp(number, by);
        if (own(id, number).state() != SignUp.State.PRESENT) {
            throw new NoSuchSession();
        }
        signUps.noteOpinion(id, opinion, words);
        log.note(number, by, DossierLog.CHANGED, SECTION);
    }

    /** What the reader of this transaction may see of it. */
    OfCase of(CaseNumber number) {
        List<SignUp> all = signUps.of(number);
        Map<SessionNumber, Session> byNumber = sessions
                .findAll(all.stream().map(SignUp::session).toList())
                .stream()
                .collect(toMap(Session::number, session -> session));
        Comparator<SignUp> latest = Comparator.comparing(
                signUp -> byNumber.get(signUp.session()).plan().slot().start());
        List<SignUp> hers = all.stream()
                .filter(signUp -> byNumber.containsKey(signUp.session()))
                .sorted(latest.reversed())
                .toList();
        return new OfCase(hers, byNumber, needs.open(number));
    }

    /** The first open step that asks for a session and has none; {@code null} when there is none. */
    private UUID openStep(CaseNumber number) {
        List<UUID> asking = steps.running(number).stream()
                .filter(step -> step.kind().equals(TrajectorySteps.SESSION))
                .map(TrajectoryStep::id)
                .toList();
        var served = signUps.stepsWithSession(asking);
        return asking.stream()
                .filter(step -> !served.contains(step))
                .findFirst()
                .orElse(null);
    }

    private SignUp own(UUID id, CaseNumber number) {
        return signUps.find(id)
                .filter(signUp -> signUp.caseNumber().equals(number))
                .orElseThrow(NoSuchSession::new);
    }

    private static boolean isThere(SignUp signUp) {
        return signUp.state() != SignUp.State.SIGNED_OFF && signUp.state() != SignUp.State.CANCELLED;
    }

    private void maySignUp(CaseNumber number, Viewer viewer) {
        if (accesses.ask(number, viewer).isNone() || !accesses.signsUpForSessions(number, viewer)) {
            throw new NoSuchSession();
        }
    }
}
