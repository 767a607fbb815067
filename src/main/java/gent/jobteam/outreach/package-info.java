/**
 * Outreach ("contact leggen"): attempts until there is real contact, the talk with somebody who does not want to go on,
 * and the plan for somebody whom nobody reaches. Attempts stand in the contact log of the case file. Owns the tables
 * {@code withdrawal_talk} and {@code unreached_plan}.
 */
@ApplicationModule(
        displayName = "Contact leggen",
        allowedDependencies = {"platform", "form", "partnership", "identity", "participant"})
package gent.jobteam.outreach;

import org.springframework.modulith.ApplicationModule;
