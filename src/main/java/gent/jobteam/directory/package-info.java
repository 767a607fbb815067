/**
 * The directory ("gids"): organisations that can be asked and what they offer, kept by those who know them. Begins with
 * the partnership's own list and is changed by people from then on.
 *
 * <p>Owns the table {@code offer}.
 */
@ApplicationModule(
        displayName = "Gids",
        allowedDependencies = {"platform", "form", "identity", "partnership", "notification"})
package gent.jobteam.directory;

import org.springframework.modulith.ApplicationModule;
