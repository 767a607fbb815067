package gent.jobteam.participant;

import java.time.LocalDate;
import java.util.UUID;

/**
 * How a case came to us.
 *
 * @param id stable id of the registration; the same one never opens a second case
 * @param question what the person asks, in her own words; read by the case team, empty when not noted
 * @param guidedSince first day of the guidance by an ended project; {@code null} when nothing was taken over
 * @param registeredById user id of the colleague; empty when it came from outside
 */
public record Registration(
        UUID id, CaseNumber caseNumber, String question, LocalDate guidedSince, String registeredById) {}
