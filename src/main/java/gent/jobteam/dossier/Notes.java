package gent.jobteam.dossier;

import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.DossierSection;
import gent.jobteam.platform.UseCases;
import gent.jobteam.privacy.Access;
import gent.jobteam.privacy.DossierAccess;
import gent.jobteam.privacy.DossierLog;
import gent.jobteam.privacy.NoteScope;
import gent.jobteam.privacy.Viewer;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/**
 * Notes in dossiers. Their author chooses who reads them, and nobody but she changes them; reading beyond the scope is
 * possible for nobody, administrators included.
 */
@UseCases
public class Notes {

    private final JdbcNotes notes;
    private final DossierAccess accesses;
    private final DossierLog log;
    private final Clock clock;

    Notes(JdbcNotes notes, DossierAccess accesses, DossierLog log, Clock clock) {
        this.notes = notes;
        this.accesses = accesses;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Writes a note. Sent twice with the same id, it is written once.
     *
     * @param lifeDomain {@code null} when it is about none in particular
     * @throws NoSuchDossier when the dossier, or its notes, do not exist for her
     */
    public void write(UUID id, CaseNumber number, Viewer author, NoteScope scope, String lifeDomain, String words) {
        Access access = accesses.ask(number, author);
        if (!access.shows(DossierSection.NOTES) || !access.reads(scope)) {
            throw new NoSuchDossier();
        }
        boolean isNew = notes.add(new Note(
                id, number, author.userId(), author.organisation(), scope, lifeDomain, words, clock.instant(), 1));
        if (isNew) {
            log.note(number, author, DossierLog.CHANGED, "NOTES");
        }
    }

    /**
     * Changes a note of one's own.
     *
     * @param version the one that the change was made from
     * @return empty when it is done; otherwise the note as somebody changed it in between, for her to choose from
     * @throws NoSuchDossier when there is no such note of hers
     */
    public Optional<Note> change(
            UUID id, int version, Viewer author, NoteScope scope, String lifeDomain, String words) {
        Note now = own(id, author);
        Access access = accesses.of(now.caseNumber(), author);
        if (!access.reads(scope)) {
            throw new NoSuchDossier();
        }
        if (now.version() != version || !notes.change(now, scope, lifeDomain, words, clock.instant())) {
            return notes.find(id);
        }
        log.note(now.caseNumber(), author, DossierLog.CHANGED, "NOTES");
        return Optional.empty();
    }

    /** @throws NoSuchDossier when there is no such note of hers */
    public Note own(UUID id, Viewer author) {
        Note note = notes.find(id).orElseThrow(NoSuchDossier::new);
        boolean reads = accesses.ask(note.caseNumber(), author).shows(DossierSection.NOTES);
        if (!reads || !note.authorId().equals(author.userId())) {
            throw new NoSuchDossier();
        }
        return note;
    }
}
