/**
 * Trajectories ("begeleidingstrajecten"): the period in which a participant is guided, with her measurements,
 * agreements and goals, the steps that are set, the division of work with VDAB, the follow-ups, the silences and the
 * outcome.
 *
 * <p>Owns the tables {@code trajectory}, {@code measurement}, {@code agreement}, {@code goal}, {@code trajectory_step},
 * {@code combination}, {@code follow_up}, {@code silence} and {@code outflow}, and those that belong to them; and
 * {@code persona_choice} and {@code learning_note}.
 */
@ApplicationModule(
        displayName = "Trajecten",
        allowedDependencies = {
            "platform",
            "form",
            "partnership",
            "identity",
            "participant",
            "privacy",
            "employer",
            "appointment"
        })
package gent.jobteam.trajectory;

import org.springframework.modulith.ApplicationModule;
