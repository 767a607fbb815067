package gent.jobteam.participant;

import java.time.LocalDate;
import java.util.List;

/**
 * What a participant agreed to about sharing her story with partners. Refusing never blocks help.
 *
 * @param agreed {@code false} when she refused or withdrew
 * @param circles codes of the circles with whom we may share ({@code discussion}, {@code referral}, ...); empty when she
 *     set no limit
 * @param lifeDomains codes of the life domains about which; empty when she set no limit
 * @param language code of the language in which it was explained
 * @param until last day on which it holds; {@code null} when she set no end
 * @param explainedById user id of who explained it
 */
public record SharingAgreement(
        CaseNumber caseNumber,
        boolean agreed,
        List<String> circles,
        List<String> lifeDomains,
        String language,
        LocalDate until,
        String explainedById) {

    /** An agreement without limits as to whom and what. */
    public SharingAgreement(
            CaseNumber caseNumber, boolean agreed, String language, LocalDate until, String explainedById) {
        this(caseNumber, agreed, List.of(), List.of(), language, until, explainedById);
    }

    /** Whether it holds on this day (Europe/Brussels). */
    boolean holdsOn(LocalDate day) {
        return agreed && (until == null || !until.isBefore(day));
    }

    /** Whether she agreed to share with this circle. */
    public boolean covers(String circle) {
        return circles.isEmpty() || circles.contains(circle);
    }
}
