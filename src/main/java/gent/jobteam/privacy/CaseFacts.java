package gent.jobteam.privacy;

import java.util.Set;

/**
 * What the policy has to know of a case and a viewer.
 *
 * @param sharing whether the participant agreed, as of today, that partners may read along
 * @param sharedDomains codes of the life domains that she agreed to; empty when she set no limit
 */
record CaseFacts(Set<Tie> ties, boolean sharing, Set<String> sharedDomains) {}
