/**
 * Participants ("deelnemers") and their case files: the person, how to reach her, how she came to us, where she stands in
 * the journey, who is responsible, which contacts there were and what she agreed to share.
 *
 * <p>Owns the tables {@code participant}, {@code case_file}, {@code registration}, {@code contact} and
 * {@code sharing_agreement}. The phases use this module; it uses none of them.
 */
@ApplicationModule(
        displayName = "Deelnemers",
        allowedDependencies = {"platform", "partnership", "identity", "notification"})
package gent.jobteam.participant;

import org.springframework.modulith.ApplicationModule;
