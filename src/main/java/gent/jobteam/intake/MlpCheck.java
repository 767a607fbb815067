package gent.jobteam.intake;

import gent.jobteam.participant.CaseNumber;

/**
 * What the SPOC found: does a trajectory run in VDAB's file (MLP), and can regular guidance do it.
 *
 * @param mlpActive {@code yes}, {@code no} or {@code unknown}
 * @param mlpReference number of the MLP line, nothing else of it; empty when there is none
 * @param complementarity whether the offer of VDAB or partners can do it: {@code full}, {@code part}, {@code none},
 *     {@code unknown}
 * @param fittingOffer the offer that the SPOC thinks of; empty when there is none
 * @param checkedById user id
 */
public record MlpCheck(
        CaseNumber caseNumber,
        String mlpActive,
        String mlpReference,
        String complementarity,
        String fittingOffer,
        String checkedById) {}
