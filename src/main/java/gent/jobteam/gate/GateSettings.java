package gent.jobteam.gate;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often is too often.
 *
 * @param loginsPerMinute attempts to sign in from one address or known browser, right or wrong
 * @param wrongLogins wrong attempts in a row for one name from there; one more is allowed every half minute
 * @param wrongLoginsPerOrigin wrong attempts from there, whatever the name; one more every six seconds
 * @param requestsPerMinute requests of one user
 * @param searchesPerMinute searches for a person by one user
 * @param registrationsPerMinute people announced from one address by the public page
 * @param visitsPerMinute requests from one network for pages that need no account
 */
@ConfigurationProperties("jobteam.gate")
public record GateSettings(
        @DefaultValue("200") int loginsPerMinute,
        @DefaultValue("10") int wrongLogins,
        @DefaultValue("60") int wrongLoginsPerOrigin,
        @DefaultValue("1000") int requestsPerMinute,
        @DefaultValue("60") int searchesPerMinute,
        @DefaultValue("20") int registrationsPerMinute,
        @DefaultValue("60") int visitsPerMinute) {}
