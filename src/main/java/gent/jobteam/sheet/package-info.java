/**
 * The participant's sheet ("blad voor de deelnemer"): one page in her own language with what was agreed, what comes next,
 * who her coach is, who may know what, and her star. Owns no table; reads the dossier behind the wall.
 */
@ApplicationModule(
        displayName = "Blad voor de deelnemer",
        allowedDependencies = {
            "platform",
            "partnership",
            "identity",
            "participant",
            "privacy",
            "dossier",
            "trajectory",
            "appointment",
            "intake",
            "casediscussion",
            "worklist"
        })
package gent.jobteam.sheet;

import org.springframework.modulith.ApplicationModule;
