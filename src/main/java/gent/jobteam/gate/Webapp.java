package gent.jobteam.gate;

import static gent.jobteam.identity.Role.ADMIN;
import static gent.jobteam.identity.Role.ADMINISTRATION;
import static gent.jobteam.identity.Role.COACH;
import static gent.jobteam.identity.Role.COORDINATION;
import static gent.jobteam.identity.Role.JOBHUNTER;
import static gent.jobteam.identity.Role.MEDIATOR;
import static gent.jobteam.identity.Role.SPOC;
import static gent.jobteam.identity.Role.TRAINER;
import static gent.jobteam.identity.Role.WELFARE;

import gent.jobteam.identity.Role;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The engine's web pages and the roles that work in them. */
public enum Webapp {
    TASKLIST(
            "Taken",
            "Je taken, dossiers en nieuwe contacten.",
            Set.of(COACH, SPOC, WELFARE, MEDIATOR, JOBHUNTER, TRAINER, ADMINISTRATION, COORDINATION)),
    COCKPIT("Overzicht", "Waar alle trajecten staan en wat vastloopt.", Set.of(COORDINATION, ADMIN)),
    ADMIN_PAGES("Beheer", "Gebruikers en groepen nakijken.", Set.of(ADMIN));

    private final String label;
    private final String description;
    private final Set<Role> roles;

    Webapp(String label, String description, Set<Role> roles) {
        this.label = label;
        this.description = description;
        this.roles = roles;
    }

    /** Those that somebody with these roles may open, in the order in which we show them. */
    public static List<Webapp> of(Collection<Role> roles) {
        return Arrays.stream(values())
                .filter(webapp -> roles.stream().anyMatch(webapp.roles::contains))
                .toList();
    }

    /** The page on which somebody with these roles begins her day; empty when that is our own start page. */
    public static Optional<Webapp> landing(Collection<Role> roles) {
        if (roles.contains(COORDINATION)) {
            return Optional.of(COCKPIT);
        }
        List<Webapp> own = of(roles);
        return own.size() == 1 ? Optional.of(own.get(0)) : Optional.empty();
    }

    /** The engine's name for it. */
    public String id() {
        return this == ADMIN_PAGES ? "admin" : name().toLowerCase(Locale.ROOT);
    }

    /** Address of its first page. */
    public String path() {
        return "/camunda/app/%s/default/".formatted(id());
    }

    /** Dutch name. */
    public String label() {
        return label;
    }

    /** One Dutch sentence for the start page. */
    public String description() {
        return description;
    }

    /** Everybody who may open it. */
    public Set<Role> roles() {
        return roles;
    }
}
