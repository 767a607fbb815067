package gent.jobteam.participant;

import java.util.List;

/**
 * What one module keeps about a case, as lines of a section of the dossier. Each module shows its own tables this way, so
 * that the dossier needs to know none of them.
 *
 * <p>Called inside a reading transaction in which the database shows the rows of one case only; one query, no writes.
 */
public interface DossierPart {

    DossierSection section();

    /** Newest first; empty when there is nothing, or nothing that this reader may see. At most 200. */
    List<DossierLine> lines(CaseNumber number);
}
