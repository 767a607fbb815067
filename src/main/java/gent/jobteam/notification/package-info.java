/**
 * Messages ("berichten") that leave the house: written in the transaction of the step that wants them, sent afterwards
 * over SMTP, retried, and visible when they cannot be delivered. Owns the table {@code message}.
 */
@ApplicationModule(
        displayName = "Berichten",
        allowedDependencies = {"platform", "partnership"})
package gent.jobteam.notification;

import org.springframework.modulith.ApplicationModule;
