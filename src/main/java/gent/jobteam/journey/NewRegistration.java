package gent.jobteam.journey;

import gent.jobteam.participant.CaseNumber;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody is announced, or announces herself.
 *
 * @param id stable id given by whoever registers; the same id twice opens one case
 * @param name as the person writes it, one word is fine
 * @param phone empty when unknown
 * @param email empty when unknown
 * @param contactLanguage code of the contact language
 * @param district empty when unknown
 * @param zone id of a zone team; empty when it follows from the district or the colleague
 * @param channel code of the inflow channel
 * @param referrer organisation, finding place or ended project; empty when there is none
 * @param earlier number of an earlier case of the same person; {@code null} when there is none
 * @param question what the person asks, in her own words; empty when not noted
 * @param firstContact the real contact that there was already; {@code null} when there was none
 * @param guidedSince first day of the guidance that is taken over; {@code null} when nothing is
 * @param coachId user id of the coach who watches over the case; empty to let the front door choose
 * @param registeredById user id of the colleague who registers; empty when it comes from outside
 */
public record NewRegistration(
        UUID id,
        String name,
        String phone,
        String email,
        String contactLanguage,
        String district,
        String zone,
        String channel,
        String referrer,
        CaseNumber earlier,
        String question,
        FirstContact firstContact,
        LocalDate guidedSince,
        String coachId,
        String registeredById) {

    /** Channel of a case that an ended project hands to us. */
    public static final String TAKEOVER = "takeover";

    /** A real contact before the registration; kind and day as in {@link gent.jobteam.participant.Contact}. */
    public record FirstContact(String kind, LocalDate on) {}

    boolean isTakeover() {
        return channel.equals(TAKEOVER);
    }
}
