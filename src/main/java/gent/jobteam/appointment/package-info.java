/**
 * Appointments ("afspraakmomenten"): when, where and with whom a participant is met. Whoever comes gets an invitation that
 * calendar programs take in, and the participant a message in her language; both follow every change.
 *
 * <p>Owns the tables {@code appointment*}. What was agreed with a participant ("afspraak") is the module trajectory's.
 *
 * @see "docs/adr/0021"
 */
@ApplicationModule(
        displayName = "Afspraakmomenten",
        allowedDependencies = {"platform", "partnership", "identity", "participant", "privacy", "notification"})
package gent.jobteam.appointment;

import org.springframework.modulith.ApplicationModule;
