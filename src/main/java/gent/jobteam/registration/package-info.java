/**
 * Registrations from outside ("aanmeldingen"): referrers and people themselves announce somebody on a public page without
 * an account. What is clear becomes a case at once, what is doubtful waits for a person, and nobody is refused by a form.
 *
 * <p>Owns the tables {@code incoming_registration}, {@code registration_link} and {@code registration_key}.
 *
 * @see "docs/adr/0019"
 */
@ApplicationModule(
        displayName = "Aanmeldingen",
        allowedDependencies = {
            "platform",
            "partnership",
            "identity",
            "participant",
            "privacy",
            "notification",
            "search",
            "gate",
            "journey"
        })
package gent.jobteam.registration;

import org.springframework.modulith.ApplicationModule;
