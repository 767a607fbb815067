package gent.jobteam.dossier;

import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.SharingAgreement;
import gent.jobteam.participant.SharingAgreements;
import gent.jobteam.platform.UseCases;
import gent.jobteam.privacy.DossierAccess;
import gent.jobteam.privacy.DossierLog;
import gent.jobteam.privacy.Viewer;
import java.time.LocalDate;
import java.util.List;

/**
 * What a participant agrees to share, noted from her dossier by who guides her. It counts at once; refusing or
 * withdrawing stops no help.
 */
@UseCases
public class Sharing {

    private final SharingAgreements agreements;
    private final DossierAccess accesses;
    private final DossierLog log;

    Sharing(SharingAgreements agreements, DossierAccess accesses, DossierLog log) {
        this.agreements = agreements;
        this.accesses = accesses;
        this.log = log;
    }

    /** Whether this viewer notes what the participant agrees to. */
    public boolean isNotedBy(CaseNumber number, Viewer viewer) {
        return accesses.guides(number, viewer);
    }

    /** @throws NoSuchDossier when it is not for this viewer to note what she agrees to */
    public void ask(CaseNumber number, Viewer viewer) {
        if (!accesses.asksToGuide(number, viewer)) {
            throw new NoSuchDossier();
        }
    }

    /**
     * Notes that she agrees. The same agreement twice in a row is noted once.
     *
     * @param circles codes of the circles with whom
     * @param lifeDomains codes of the life domains about which; empty when she set no limit
     * @param language code of the language in which it was explained
     * @param until last day on which it holds (Europe/Brussels); {@code null} when she set no end
     * @throws NoSuchDossier when the viewer does not guide her
     */
    public void agree(
            CaseNumber number,
            Viewer viewer,
            List<String> circles,
            List<String> lifeDomains,
            String language,
            LocalDate until) {
        note(viewer, new SharingAgreement(number, true, circles, lifeDomains, language, until, viewer.userId()));
    }

    /**
     * Notes that she does not agree, or no longer.
     *
     * @throws NoSuchDossier when the viewer does not guide her
     */
    public void refuse(CaseNumber number, Viewer viewer, String language) {
        note(viewer, new SharingAgreement(number, false, language, null, viewer.userId()));
    }

    private void note(Viewer viewer, SharingAgreement agreement) {
        ask(agreement.caseNumber(), viewer);
        if (agreements.latest(agreement.caseNumber()).filter(agreement::equals).isEmpty()) {
            agreements.record(agreement);
            log.note(agreement.caseNumber(), viewer, "CHANGED", agreement.agreed() ? "agreed" : "refused");
        }
    }
}
