/**
 * Referrals ("doorverwijzingen"): a question to another organisation about a case, with as little about the person as
 * the question needs, and the answer to it.
 *
 * <p>Owns the tables {@code referral}, {@code referral_link} and {@code referral_question}.
 */
@ApplicationModule(
        displayName = "Doorverwijzing",
        allowedDependencies = {
            "platform",
            "form",
            "identity",
            "participant",
            "privacy",
            "directory",
            "partnership",
            "notification"
        })
package gent.jobteam.referral;

import org.springframework.modulith.ApplicationModule;
