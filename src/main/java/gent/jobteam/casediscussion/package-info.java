/**
 * Case discussions ("casusoverleg"): the agenda of a zone team, how a case is prepared, who was there with which
 * advice, what the team chose, and which coach becomes the case manager.
 *
 * <p>Without an agreement to share, or when the participant prefers so, nobody but her own coach sees who is
 * discussed: the team reads a pseudonym. Owns the tables {@code case_discussion}, {@code discussion_preparation},
 * {@code discussion_result}, {@code organisation_advice}, {@code expert_advice}, {@code coach_match},
 * {@code coach_assignment} and {@code case_transfer}.
 */
@ApplicationModule(
        displayName = "Casusoverleg",
        allowedDependencies = {
            "platform",
            "form",
            "identity",
            "participant",
            "partnership",
            "privacy",
            "appointment",
            "directory"
        })
package gent.jobteam.casediscussion;

import org.springframework.modulith.ApplicationModule;
