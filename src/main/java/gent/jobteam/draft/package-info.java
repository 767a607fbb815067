/**
 * Drafts ("kladversies"): what somebody typed in a form that is not sent yet, kept on the server for a day, so that a
 * session that ends or a browser that closes loses nothing and the disk of the browser holds nothing. Nobody but she
 * reads it, and it goes with the person whom it is about. Owns the table {@code form_draft}.
 */
@ApplicationModule(
        displayName = "Kladversies",
        allowedDependencies = {"platform", "participant", "privacy", "worklist"})
package gent.jobteam.draft;

import org.springframework.modulith.ApplicationModule;
