/**
 * Warm handover ("warme overdracht"): another organisation takes the guidance over, together with us until the
 * participant has contact there. Only then do we let go.
 *
 * <p>Owns the tables {@code handover}, {@code handover_walk} and {@code handover_item}.
 */
@ApplicationModule(
        displayName = "Warme overdracht",
        allowedDependencies = {
            "platform",
            "form",
            "identity",
            "participant",
            "partnership",
            "privacy",
            "trajectory",
            "appointment",
            "referral"
        })
package gent.jobteam.handover;

import org.springframework.modulith.ApplicationModule;
