/**
 * The dossier ("dossier"): everything that is known of one case, beside each other, as far as the reader may see it; and
 * the list of one's own participants. Knows no phase: each module brings its own {@code DossierPart}.
 *
 * <p>Owns the table {@code note}.
 */
@ApplicationModule(
        displayName = "Dossier",
        allowedDependencies = {
            "platform",
            "form",
            "partnership",
            "identity",
            "participant",
            "privacy",
            "worklist",
            "notification",
            "search"
        })
package gent.jobteam.dossier;

import org.springframework.modulith.ApplicationModule;
