package gent.jobteam.referral;

/**
 * What a coach prepares.
 *
 * @param contactPerson at the receiver; empty when unknown
 * @param email empty when the coach does not know it
 * @param phone empty when the coach does not know it
 * @param question in the coach's words
 * @param reachableAt how the receiver reaches the coach
 */
public record Draft(
        String organisation, String contactPerson, String email, String phone, String question, String reachableAt) {}
