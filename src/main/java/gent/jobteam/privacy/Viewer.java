package gent.jobteam.privacy;

import gent.jobteam.identity.Role;
import java.util.Set;

/**
 * Who wants to look.
 *
 * @param organisation partner that employs her, as in the directory
 */
public record Viewer(String userId, Set<Role> roles, String organisation) {}
