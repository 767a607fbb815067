/**
 * Starting and stopping: the settings that must be there, what production refuses, and the lines that a start ends
 * with.
 */
@ApplicationModule(
        displayName = "Starten en stoppen",
        allowedDependencies = {"platform", "identity"})
package gent.jobteam.startup;

import org.springframework.modulith.ApplicationModule;
