/**
 * Employers ("werkgevers"): a register of jobs and places to practise, and which of them were proposed for whom. People
 * decide, and no employer hears of a participant from the program.
 *
 * <p>Owns the tables {@code employer} and {@code place_proposal}.
 */
@ApplicationModule(
        displayName = "Werkgevers",
        allowedDependencies = {"platform", "partnership", "identity", "participant", "privacy", "notification"})
package gent.jobteam.employer;

import org.springframework.modulith.ApplicationModule;
