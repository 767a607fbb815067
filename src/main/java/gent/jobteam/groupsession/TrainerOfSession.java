package gent.jobteam.groupsession;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who gives a session. Apart from {@link Sessions}, so that the engine can ask it while it is still being made. */
@Component
public class TrainerOfSession {

    private final JdbcSessions sessions;

    TrainerOfSession(JdbcSessions sessions) {
        this.sessions = sessions;
    }

    /**
     * User id, whether she is there today or not.
     *
     * @throws NoSuchSession when there is no such session
     */
    public String of(SessionNumber number) {
        return sessions.find(number).orElseThrow(NoSuchSession::new).trainerId();
    }

    /** Empty when there is no such session. */
    public Optional<Session> session(SessionNumber number) {
        return sessions.find(number);
    }
}
