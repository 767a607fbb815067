package gent.jobteam.gate;

import gent.jobteam.identity.Role;
import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import java.util.function.Predicate;

/** Whom a line of the list of allowed requests is for; {@code null} stands for somebody who is not signed in. */
final class Audience {

    private final Predicate<Account> members;

    private Audience(Predicate<Account> members) {
        this.members = members;
    }

    /** @throws IllegalArgumentException when nobody is called so */
    static Audience of(String name) {
        if (name.equals("anonymous")) {
            return new Audience(account -> true);
        }
        if (name.equals("everyone")) {
            return new Audience(account -> account != null);
        }
        Set<Role> roles = Arrays.stream(Webapp.values())
                .filter(webapp -> webapp.id().equals(name))
                .findFirst()
                .map(Webapp::roles)
                .or(() -> Role.ofGroup(name).map(Set::of))
                .orElseThrow(() -> new IllegalArgumentException("Nobody is called " + name));
        return new Audience(account -> account != null && !Collections.disjoint(account.roles(), roles));
    }

    boolean includes(Account account) {
        return members.test(account);
    }
}
