/**
 * Requests to the expertise cell ("expertisevragen"): a mediator, jobhunter or training worker is asked at once, and
 * coordination arranges it when nobody takes the request in time. Owns no table: a request is a task of the process that
 * asks.
 */
@ApplicationModule(
        displayName = "Expertisevragen",
        allowedDependencies = {"platform", "form", "partnership", "identity", "participant", "notification"})
package gent.jobteam.expertise;

import org.springframework.modulith.ApplicationModule;
