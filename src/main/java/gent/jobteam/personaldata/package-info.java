/**
 * The rights of the person over what is kept about her ("persoonsgegevens"): to get it all, to see what each partner sees,
 * and to be forgotten; and for how long it is kept.
 *
 * <p>Owns the tables {@code erasure_request}, {@code erasure_ledger} and {@code anonymous_outcome}. To export and to erase
 * it reads and empties the tables of every module, found by what they refer to: docs/adr/0017.
 */
@ApplicationModule(
        displayName = "Persoonsgegevens",
        allowedDependencies = {
            "platform",
            "partnership",
            "identity",
            "participant",
            "privacy",
            "dossier",
            "notification"
        })
package gent.jobteam.personaldata;

import org.springframework.modulith.ApplicationModule;
