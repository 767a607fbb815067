package gent.jobteam.referral;

/**
 * What the receiver answered.
 *
 * @param reason code of why not; {@code null} when accepted
 * @param contactPerson who takes it up; empty when unknown
 * @param note what is worth remembering; empty when nothing
 */
public record Answer(boolean accepted, String reason, String contactPerson, String note) {

    public static Answer accepted(String contactPerson, String note) {
        return new Answer(true, null, contactPerson, note);
    }

    public static Answer refused(String reason, String note) {
        return new Answer(false, reason, "", note);
    }
}
