package gent.jobteam.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What an organisation offers. Empty texts and lists are unknown.
 *
 * @param domains codes of the partnership's categories of offer
 * @param languages codes
 * @param districts names; empty also when it is for everybody
 * @param condition who can come, in plain words
 * @param contactFunction whom to ask for: a function, never a person
 * @param owner the organisation whose colleagues keep the entry; coordination does too
 * @param reviewedOn when somebody last looked whether it is right; {@code null} when nobody did
 * @param version how often it was changed
 * @param confirmed whether a document of the partnership names the organisation
 * @param archivedOn since when it is not offered any more; {@code null} while it is
 * @param missingSince day of a list that did not name it any more; {@code null} when the last one did
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
        int version,
        boolean confirmed,
        LocalDate archivedOn,
        LocalDate missingSince) {

    /** An organisation of which no more is known than what it helps with. */
    static Offer listed(String organisation, List<String> domains, boolean confirmed) {
        return new Offer(
                UUID.randomUUID(),
                organisation,
                domains,
                List.of(),
                List.of(),
                "",
                "",
                "",
                "",
                "",
                "",
                null,
                0,
                confirmed,
                null,
                null);
    }

    /** Whether nobody can choose it any more. */
    public boolean isArchived() {
        return archivedOn != null;
    }
}
