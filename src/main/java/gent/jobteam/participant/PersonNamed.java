package gent.jobteam.participant;

import java.util.UUID;

/**
 * Somebody was noted, or noted again, under this name, in the transaction that is still running.
 *
 * @param name as she writes it herself
 */
public record PersonNamed(UUID participantId, String name) {}
