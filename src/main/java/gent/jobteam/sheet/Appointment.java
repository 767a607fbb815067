package gent.jobteam.sheet;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * What comes next for the participant, in Europe/Brussels.
 *
 * @param on day; the last possible one for a {@link Kind#CONTACT}, {@code null} for {@link Kind#SOON}
 * @param at {@code null} when no time was agreed
 * @param place empty when none was agreed
 */
public record Appointment(Kind kind, LocalDate on, LocalTime at, String place) {

    /** What it is. */
    public enum Kind {
        /** The triangle meeting. */
        MEETING,
        /** A case discussion that she attends. */
        DISCUSSION,
        /** Her coach calls or sees her. */
        CONTACT,
        /** Her coach should have been in touch already. */
        SOON
    }
}
