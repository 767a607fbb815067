package gent.jobteam.handover;

import java.time.LocalDate;

/**
 * The participant, the new guide and the coach met.
 *
 * @param on day in Europe/Brussels
 * @param newGuide who takes over; empty when the handover does not go on
 * @param newGuideContact how to reach her; empty when the handover does not go on
 * @param openPoints who takes over which open step or appointment; empty when the handover does not go on
 */
public record Meeting(LocalDate on, String newGuide, String newGuideContact, String openPoints) {}
