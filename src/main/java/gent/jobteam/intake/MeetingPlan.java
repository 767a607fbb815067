package gent.jobteam.intake;

import gent.jobteam.participant.CaseNumber;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * When and where the triangle meeting is to be; Europe/Brussels.
 *
 * @param languageHelp {@code none}, {@code interpreter} or {@code mediator}
 */
public record MeetingPlan(CaseNumber caseNumber, LocalDate on, LocalTime at, String place, String languageHelp) {}
