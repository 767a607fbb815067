package gent.jobteam.aftercare;

import gent.jobteam.participant.CaseNumber;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One period of aftercare; after a relapse another can follow.
 *
 * @param trajectoryEndedOn day from which the moments are counted (Europe/Brussels)
 */
public record AftercareFile(UUID id, CaseNumber caseNumber, LocalDate trajectoryEndedOn) {}
