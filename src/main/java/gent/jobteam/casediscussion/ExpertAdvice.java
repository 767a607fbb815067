package gent.jobteam.casediscussion;

import java.time.LocalDate;

/**
 * What an organisation outside the team answered.
 *
 * @param byName whether it was asked while the team knew who the participant is, so that the text may name her
 */
public record ExpertAdvice(String organisation, LocalDate consultedOn, String advice, boolean byName) {}
