package gent.jobteam.personaldata.web;

import gent.jobteam.dossier.NoSuchDossier;
import gent.jobteam.participant.CaseNumber;

/** Case numbers as they stand in an address. */
final class CaseNumbers {

    private CaseNumbers() {}

    /** @throws NoSuchDossier when the text is no case number */
    static CaseNumber of(String text) {
        return CaseNumber.parse(text).orElseThrow(NoSuchDossier::new);
    }
}
