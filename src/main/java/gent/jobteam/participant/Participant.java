package gent.jobteam.participant;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A person whom the partnership meets: candidate before the start, participant after it.
 *
 * @param name as she writes it herself, in any script; the only thing that is always known
 * @param phone empty when unknown
 * @param email empty when unknown
 * @param contactLanguage code of the language she wants to be spoken to in
 * @param district quarter of the city; empty when unknown
 */
public record Participant(UUID id, String name, String phone, String email, String contactLanguage, String district) {

    /** Differs when anything that is known of her differs; says nothing else about it. */
    public String fingerprint() {
        // With their lengths, so that no two lists of fields give the same text.
        String text = Stream.of(name, phone, email, contactLanguage, district)
                .map(field -> field.length() + ":" + field)
                .collect(joining());
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
