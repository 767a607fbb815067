package gent.jobteam.platform;

import java.util.Set;

/**
 * The groups that a model may give a task to.
 *
 * @param ids as they stand in a model, such as {@code coach}
 */
public record KnownGroups(Set<String> ids) {}
