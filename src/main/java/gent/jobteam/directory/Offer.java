package gent.jobteam.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What an organisation offers. Empty texts and lists are unknown.
 *
 * @param domains life domains and other categories, as the partnership's list names them
 * @param languages codes
 * @param districts names; empty also when it is for everybody
 * @param condition who can come, in plain words
 * @param contactFunction whom to ask for: a function, never a person
 * @param owner the organisation whose colleagues keep the entry; coordination does too
 * @param reviewedOn when somebody last looked whether it is right; {@code null} when nobody did
 * @param version how often it was changed
 */
public record Offer(
        UUID id,
        String organisation,
        List<String> domains,
        List<String> languages,
        List<String> districts,
        String condition,
        String contactFunction,
        String email,
        String phone,
        String address,
        String owner,
        LocalDate reviewedOn,
        int version) {

    /** Its domains in words, such as "kinderopvang gezin, mobiliteit". */
    public String domainWords() {
        return String.join(", ", domains).replace('-', ' ');
    }
}
