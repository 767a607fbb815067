package gent.jobteam.trajectory;

import java.util.List;
import java.util.UUID;

/**
 * What happens to the steps that are still running when a trajectory ends: nothing is dropped silently.
 *
 * @param movedAlong ids of the steps that go on elsewhere
 * @param endReason why the others end; may be empty only when there are no others
 */
public record Leaving(List<UUID> movedAlong, String endReason) {}
