package gent.jobteam.participant;

import java.util.UUID;

/**
 * A person whom the partnership meets: candidate before the start, participant after it.
 *
 * @param name as she writes it herself, in any script; the only thing that is always known
 * @param phone empty when unknown
 * @param email empty when unknown
 * @param contactLanguage code of the language she wants to be spoken to in
 * @param district quarter of the city; empty when unknown
 */
public record Participant(UUID id, String name, String phone, String email, String contactLanguage, String district) {}
