/**
 * The demonstration: an invented team and invented participants, so that a newcomer sees a partnership at work. Does
 * nothing in production mode.
 *
 * <p>Owns the table {@code demo_life}.
 */
@ApplicationModule(
        displayName = "Demo",
        allowedDependencies = {
            "appointment",
            "platform",
            "employer",
            "form",
            "identity",
            "participant",
            "groupsession",
            "partnership",
            "privacy",
            "registration",
            "trajectory"
        })
package gent.jobteam.demo;

import org.springframework.modulith.ApplicationModule;
