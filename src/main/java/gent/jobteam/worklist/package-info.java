/**
 * The work list ("werklijst"): who gets which task, which lists each role has in Tasklist, whose name stands on a card,
 * and in which phase each journey is.
 */
@ApplicationModule(
        displayName = "Werklijst",
        allowedDependencies = {"platform", "form", "partnership", "identity", "participant", "privacy"})
package gent.jobteam.worklist;

import org.springframework.modulith.ApplicationModule;
