package gent.jobteam.dossier.web;

import java.util.Map;

/** What the phases of a journey are called on a page. */
final class Phase {

    private static final Map<String, String> LABELS = Map.of(
            "journey", "Aangemeld",
            "outreach", "Contact leggen",
            "intake", "Driehoeksoverleg",
            "casediscussion", "Casusoverleg",
            "referral", "Doorverwijzing",
            "trajectory", "Begeleidingstraject",
            "aftercare", "Nazorg");

    private Phase() {}

    /** Dutch; the id itself for a phase without a name. */
    static String label(String process) {
        return LABELS.getOrDefault(process, process);
    }
}
