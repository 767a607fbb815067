package gent.jobteam.aftercare;

import java.time.LocalDate;

/**
 * A contact that is to be.
 *
 * @param number its number in the partnership's list of moments
 * @param day in Europe/Brussels
 * @param last whether no moment comes after it
 */
public record PlannedMoment(int number, LocalDate day, boolean last) {}
