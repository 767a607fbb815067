/**
 * Staff ("medewerkers"): who works for which partner, in which role and zone team, with which expertise and languages,
 * and who stands in when somebody is absent. Owns the tables {@code staff_member} and {@code absence}; passwords and
 * group membership live in the engine's identity tables.
 */
@ApplicationModule(
        displayName = "Medewerkers",
        allowedDependencies = {"platform", "partnership", "notification"})
package gent.jobteam.identity;

import org.springframework.modulith.ApplicationModule;
