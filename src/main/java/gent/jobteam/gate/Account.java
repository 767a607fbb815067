package gent.jobteam.gate;

import gent.jobteam.identity.Role;
import java.util.Set;

/**
 * Somebody who may sign in.
 *
 * @param roles what she does in the partnership; empty for somebody who may sign in and see nothing
 * @param groups ids of all her groups, those of roles and of zone teams
 * @param passwordMark differs after each change of her password; tells nothing about it
 * @param initialPassword whether somebody else chose her password, so that she has to choose one first
 */
public record Account(
        String userId, Set<Role> roles, Set<String> groups, String passwordMark, boolean initialPassword) {

    public Account {
        roles = Set.copyOf(roles);
        groups = Set.copyOf(groups);
    }
}
