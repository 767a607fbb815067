/**
 * The journey ("deelnemerstraject"): the front door through which every person comes, and the one process per case that
 * calls the phases. The phases are called by their process id only; this module uses none of them in Java.
 */
@ApplicationModule(
        displayName = "Deelnemerstraject",
        allowedDependencies = {"platform", "form", "partnership", "identity", "participant"})
package gent.jobteam.journey;

import org.springframework.modulith.ApplicationModule;
