package gent.jobteam.sheet;

import gent.jobteam.appointment.Where;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * What comes next for the participant, in Europe/Brussels.
 *
 * @param on day; the last possible one for a {@link Kind#CONTACT}, {@code null} for {@link Kind#SOON}
 * @param at {@code null} when no time was agreed
 * @param where {@code null} when no place was agreed
 * @param place in the words of who planned it; empty for her home, the telephone, and when none was agreed
 */
public record Appointment(Kind kind, LocalDate on, LocalTime at, Where where, String place) {

    /** What it is. */
    public enum Kind {
        /** The triangle meeting. */
        MEETING,
        /** A case discussion that she attends. */
        DISCUSSION,
        /** Any other appointment. */
        OTHER,
        /** Her coach calls or sees her. */
        CONTACT,
        /** Her coach should have been in touch already. */
        SOON
    }
}
