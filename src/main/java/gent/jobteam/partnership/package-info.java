/**
 * The partnership ("lokaal partnerschap") as data: zones, districts, finding places, organisations, channels, kinds of
 * steps, outcomes, terms. Read from CSV files, Jobteam Gent's own by default; another city starts from its own set.
 */
@ApplicationModule(
        displayName = "Partnerschap",
        allowedDependencies = {"platform", "form"})
package gent.jobteam.partnership;

import org.springframework.modulith.ApplicationModule;
