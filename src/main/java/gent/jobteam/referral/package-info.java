/**
 * Referrals ("doorverwijzingen"): a question to another organisation about a case, with as little about the person as
 * the question needs, and the answer to it.
 *
 * <p>Owns the table {@code referral}.
 */
@ApplicationModule(
        displayName = "Doorverwijzing",
        allowedDependencies = {"platform", "form", "identity", "participant", "partnership", "notification"})
package gent.jobteam.referral;

import org.springframework.modulith.ApplicationModule;
