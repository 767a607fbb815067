package gent.jobteam.dossier.web;

import gent.jobteam.dossier.web.DossierViews.DossierView;
import gent.jobteam.dossier.web.DossierViews.TaskView;
import java.util.Map;
import java.util.Optional;

/**
 * Where a case stands, for who has no standing task in it.
 *
 * @param sentence Dutch
 * @param next what is to be done first; {@code null} when nothing is open
 * @param hers what this reader may do at once; {@code null} when nothing is
 */
record StandView(String sentence, TaskView next, TaskView hers) {

    private static final Map<String, String> SENTENCES = Map.of(
            "journey", "De aanmelding is binnen.",
            "outreach", "We leggen contact.",
            "intake", "We werken toe naar het driehoeksoverleg en beslissen samen.",
            "casediscussion", "De vraag gaat naar het casusoverleg.",
            "referral", "We verwijzen door en volgen het antwoord op.",
            "trajectory", "Het begeleidingstraject loopt.",
            "handover", "We dragen warm over.",
            "aftercare", "De nazorg loopt.");

    /** Empty for a case that has ended. */
    static Optional<StandView> of(DossierView dossier, String phase) {
        if (!dossier.endedOn().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new StandView(
                SENTENCES.getOrDefault(phase, "Dit dossier loopt."),
                dossier.tasks().stream().findFirst().orElse(null),
                dossier.tasks().stream().filter(TaskView::mine).findFirst().orElse(null)));
    }
}
