/**
 * The triangle meeting ("driehoeksoverleg"): does the regular offer fit, or is a case discussion needed. SPOC VDAB,
 * welfare worker and coach each find out their part, sit together with the candidate and decide with a reason.
 *
 * <p>Owns the tables {@code intake_*}. What VDAB's contact person, the welfare worker and the coach note stands apart:
 * the SPOC never sees rights or welfare notes.
 *
 * @see "docs/bronnen.md, S3 Q15"
 */
@ApplicationModule(
        displayName = "Driehoeksoverleg",
        allowedDependencies = {
            "platform",
            "form",
            "partnership",
            "identity",
            "participant",
            "appointment",
            "directory",
            "referral"
        })
package gent.jobteam.intake;

import org.springframework.modulith.ApplicationModule;
