package gent.jobteam.appointment;

/**
 * Somebody who comes to an appointment, besides the participant.
 *
 * @param userId of a colleague; {@code null} for somebody outside
 * @param function what somebody outside is there for, such as "begeleider OCMW"; empty for a colleague
 * @param mail where somebody outside is invited; {@code null} for a colleague, whose address is noted once
 * @param knows whether an invitation left for her
 */
public record Attendee(String userId, String function, String mail, boolean knows) {

    public static Attendee colleague(String userId) {
        return new Attendee(userId, "", null, false);
    }

    public static Attendee outside(String function, String mail) {
        return new Attendee(null, function, mail, false);
    }

    public boolean isColleague() {
        return userId != null;
    }

    boolean isSameAs(Attendee other) {
        return isColleague() ? userId.equals(other.userId) : mail.equalsIgnoreCase(other.mail);
    }

    Attendee knowing(boolean yes) {
        return new Attendee(userId, function, mail, yes);
    }
}
