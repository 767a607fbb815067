package gent.jobteam.draft;

import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.DossierSection;
import gent.jobteam.platform.UseCases;
import gent.jobteam.privacy.DossierAccess;
import gent.jobteam.worklist.VisibleTasks;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Drafts of forms; each is its owner's alone and lives for a day. */
@UseCases
public class Drafts {

    /** As long as a form that timed out keeps its text. */
    static final Duration LIFE = Duration.ofDays(1);

    /** What comes before the case number in the name of the form of a note. */
    private static final String NOTE = "note-";

    private final JdbcDrafts drafts;
    private final VisibleTasks tasks;
    private final DossierAccess accesses;
    private final Clock clock;

    Drafts(JdbcDrafts drafts, VisibleTasks tasks, DossierAccess accesses, Clock clock) {
        this.drafts = drafts;
        this.tasks = tasks;
        this.accesses = accesses;
        this.clock = clock;
    }

    /**
     * Keeps what somebody typed, in the place of what she typed in this form before.
     *
     * @param form what the form is about: the id of a task, or {@code note-} and a case number
     * @return false, and nothing is kept, when it is about nothing that she may see
     */
    public boolean keep(String userId, String form, Map<String, String> texts) {
        Optional<CaseNumber> about = caseOf(userId, form);
        about.ifPresent(number -> drafts.save(userId, form, number, new Draft(texts, clock.instant())));
        return about.isPresent();
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

    private Optional<CaseNumber> caseOf(String userId, String form) {
        if (!form.startsWith(NOTE)) {
            return Optional.ofNullable(tasks.casesOf(List.of(form), userId).get(form));
        }
        return CaseNumber.parse(form.substring(NOTE.length())).filter(number -> accesses.viewer(userId)
                .filter(viewer -> accesses.of(number, viewer).shows(DossierSection.NOTES))
                .isPresent());
    }
}
