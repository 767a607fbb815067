package gent.jobteam.participant;

import java.time.LocalDate;

/**
 * What a participant agreed to about sharing her story with partners. Refusing never blocks help.
 *
 * @param agreed {@code false} when she refused or withdrew
 * @param language code of the language in which it was explained
 * @param until last day on which it holds; {@code null} when she set no end
 * @param explainedById user id of who explained it
 */
public record SharingAgreement(
        CaseNumber caseNumber, boolean agreed, String language, LocalDate until, String explainedById) {}
