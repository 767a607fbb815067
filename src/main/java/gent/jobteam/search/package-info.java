/**
 * Search ("zoeken"): finds a person however her name is written, and links records that may be the same person. Answers
 * from an index in the database; who may know what of a hit is decided by the access policy.
 *
 * <p>Owns the tables {@code name_key}, {@code person_link} and {@code person_link_proposal}.
 *
 * @see "docs/adr/0016"
 */
@ApplicationModule(
        displayName = "Zoeken",
        allowedDependencies = {"platform", "partnership", "identity", "participant", "privacy", "gate"})
package gent.jobteam.search;

import org.springframework.modulith.ApplicationModule;
