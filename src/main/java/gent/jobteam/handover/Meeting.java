package gent.jobteam.handover;

import java.time.LocalDate;

/**
 * The participant, the new guide and the coach met.
 *
 * @param on day in Europe/Brussels
 * @param newGuide who takes over; empty when the handover does not go on
 * @param newGuideContact how to reach her; empty when the handover does not go on
 * @param endConditions when walking together ends, as the three agreed; empty when they do not walk together
 * @param openPoints what else is open; empty when nothing is
 */
public record Meeting(LocalDate on, String newGuide, String newGuideContact, String endConditions, String openPoints) {}
