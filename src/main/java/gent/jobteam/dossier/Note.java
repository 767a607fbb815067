package gent.jobteam.dossier;

import gent.jobteam.participant.CaseNumber;
import gent.jobteam.privacy.NoteScope;
import java.time.Instant;
import java.util.UUID;

/**
 * What a colleague wrote down about a participant.
 *
 * @param organisation the author's when she wrote it
 * @param lifeDomain code of the life domain it is about; {@code null} when about none in particular
 * @param words plain text, in any script
 * @param version counts the changes, from 1
 */
public record Note(
        UUID id,
        CaseNumber caseNumber,
        String authorId,
        String organisation,
        NoteScope scope,
        String lifeDomain,
        String words,
        Instant writtenAt,
        int version) {}
