/**
 * The gate ("toegang"): who may come in, and what each role may ask for. Everything that reaches the application over
 * the web passes here first; what {@code gate/allowed-requests.csv} does not list is refused.
 */
@ApplicationModule(
        displayName = "Toegang",
        allowedDependencies = {"platform", "identity"})
package gent.jobteam.gate;

import org.springframework.modulith.ApplicationModule;
