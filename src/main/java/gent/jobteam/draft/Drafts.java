package gent.jobteam.draft;

import gent.jobteam.platform.UseCases;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Drafts of forms; each is its owner's alone and lives for a day. */
@UseCases
public class Drafts {

    /** As long as a form that timed out keeps its text. */
    static final Duration LIFE = Duration.ofDays(1);

    private final JdbcDrafts drafts;
    private final Clock clock;

    Drafts(JdbcDrafts drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    /**
     * Keeps what somebody typed, in the place of what she typed in this form before.
     *
     * @param form what the form is about, such as the id of its task
     */
    public void keep(String userId, String form, Map<String, String> texts) {
        drafts.save(userId, form, new Draft(texts, clock.instant()));
    }

    /** Empty when she typed nothing in this form during the last day. */
    public Optional<Draft> find(String userId, String form) {
        return drafts.find(userId, form, clock.instant().minus(LIFE));
    }

    /** The form was sent, or she wants to begin again. */
    public void forget(String userId, String form) {
        drafts.delete(userId, form);
    }

    /** Forgets what is older than a day. */
    public void forgetOld() {
        drafts.deleteBefore(clock.instant().minus(LIFE));
    }
}
