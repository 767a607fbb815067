package gent.jobteam.intake;

import gent.jobteam.participant.CaseNumber;
import java.util.List;
import java.util.Map;

/**
 * What the welfare worker found: where the social rights stand, and what the OCMW itself can do.
 *
 * @param rights status by code of the right; rights that play no part are absent
 * @param ocmwOffer whether the regular offer of the OCMW can do it: {@code full}, {@code part}, {@code none},
 *     {@code unknown}
 * @param note for the coach of the case and the welfare workers only; empty when there is none
 * @param exploredById user id
 */
public record RightsExploration(
        CaseNumber caseNumber, Map<String, RightStatus> rights, String ocmwOffer, String note, String exploredById) {

    /** Codes of the rights with this status, in alphabetical order. */
    public List<String> with(RightStatus status) {
        return rights.keySet().stream()
                .filter(code -> rights.get(code) == status)
                .sorted()
                .toList();
    }
}
