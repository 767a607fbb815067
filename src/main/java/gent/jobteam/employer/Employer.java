package gent.jobteam.employer;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Somebody who offers work or a place to practise. Empty texts are unknown.
 *
 * @param sector code
 * @param kinds codes of the kinds of places; empty when there is none now
 * @param district name; empty when it is in the whole city
 * @param languageNeeds what must be spoken or understood there, in plain words
 * @param contactFunction whom to ask for: a function, never a person
 * @param notes what colleagues should know; never about a participant
 * @param reviewedOn when somebody last looked whether it is right; {@code null} when nobody did
 * @param version how often it was changed
 */
public record Employer(
        UUID id,
        String name,
        String sector,
        List<String> kinds,
        String district,
        String languageNeeds,
        String contactFunction,
        String phone,
        String email,
        String notes,
        LocalDate reviewedOn,
        int version) {

    /** Whether there is a place now. */
    public boolean hasPlaces() {
        return !kinds.isEmpty();
    }
}
