package gent.jobteam.registration;

import gent.jobteam.platform.UseCases;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The own addresses of organisations. */
@UseCases
public class OrganisationLinks {

    private static final String SIGNS = "abcdefghijkmnpqrstuvwxyz23456789";

    /** 100 bits. */
    private static final int LENGTH = 20;

    private final SecureRandom random = new SecureRandom();
    private final JdbcOrganisationLinks links;
    private final Clock clock;

    OrganisationLinks(JdbcOrganisationLinks links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    /** Makes one; those that the organisation has already go on working. */
    public void make(String organisation, String userId) {
        String code = random.ints(LENGTH, 0, SIGNS.length())
                .mapToObj(place -> String.valueOf(SIGNS.charAt(place)))
                .collect(Collectors.joining());
        links.add(new OrganisationLink(UUID.randomUUID(), code, organisation, clock.instant(), null), userId);
    }

    /** Returns false, and nothing changed, when there is none that still works. */
    public boolean revoke(UUID id, String userId) {
        return links.revoke(id, userId, clock.instant());
    }

    /** By organisation, those that work first; at most 500. */
    public List<OrganisationLink> all() {
        return links.all();
    }

    /** Empty when there is none with this code, or when it does not work any more. */
    public Optional<OrganisationLink> working(String code) {
        return links.find(code).filter(OrganisationLink::works);
    }
}
