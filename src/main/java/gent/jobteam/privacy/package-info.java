/**
 * Access ("inzage"): who may see which part of whose dossier, why, and who did. {@link AccessPolicy} alone decides; the
 * database shows a reader nothing beyond its decision ({@link SecondWall}).
 *
 * <p>Owns the tables {@code temporary_access} and {@code dossier_log}.
 */
@ApplicationModule(
        displayName = "Inzage",
        allowedDependencies = {"platform", "partnership", "form", "identity", "participant"})
package gent.jobteam.privacy;

import org.springframework.modulith.ApplicationModule;
