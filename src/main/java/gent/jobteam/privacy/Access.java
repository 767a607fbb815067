package gent.jobteam.privacy;

import gent.jobteam.participant.DossierSection;
import java.util.Set;

/**
 * What one viewer may see of one dossier.
 *
 * @param sections empty when the dossier does not exist for her
 * @param scopes of notes that she may read; her own notes and those for her organisation are hers or her organisation's
 *     only
 * @param lifeDomains codes of the life domains about which she may read
 */
public record Access(Set<DossierSection> sections, Set<NoteScope> scopes, Set<String> lifeDomains) {

    static final Access NONE = new Access(Set.of(), Set.of(), Set.of());

    /** Whether the viewer may see this section. */
    public boolean shows(DossierSection section) {
        return sections.contains(section);
    }

    /** Whether the dossier does not exist for the viewer. */
    public boolean isNone() {
        return sections.isEmpty();
    }

    /** Whether the viewer may read notes of others with this scope. */
    public boolean reads(NoteScope scope) {
        return scopes.contains(scope);
    }
}
