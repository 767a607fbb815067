/**
 * Aftercare ("nazorg"): contacts at agreed moments after a trajectory, support at work, the search for a job-and-language
 * coach, relapse, and work that proves durable.
 *
 * <p>Owns the tables {@code aftercare}, {@code aftercare_contact}, {@code durable_employment},
 * {@code workplace_coaching}, {@code job_coach_search}, {@code relapse} and {@code aftercare_search_plan}.
 */
@ApplicationModule(
        displayName = "Nazorg",
        allowedDependencies = {"platform", "form", "identity", "participant", "partnership", "trajectory", "directory"})
package gent.jobteam.aftercare;

import org.springframework.modulith.ApplicationModule;
