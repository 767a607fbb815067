package gent.jobteam.participant;

/**
 * What a registration brings.
 *
 * @param name as the person writes it, one word is fine
 * @param phone empty when unknown
 * @param email empty when unknown
 * @param contactLanguage code of the contact language
 * @param district empty when unknown
 * @param zone id of the zone team that takes the case up
 * @param channel code of the inflow channel
 * @param referrer organisation, finding place or empty
 * @param earlier number of an earlier case of the same person; {@code null} when there is none
 * @param ownerId user id of who watches over the case from now on
 */
public record NewCase(
        String name,
        String phone,
        String email,
        String contactLanguage,
        String district,
        String zone,
        String channel,
        String referrer,
        CaseNumber earlier,
        String ownerId) {}
