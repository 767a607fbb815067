package gent.jobteam.intake;

import gent.jobteam.participant.CaseNumber;

/**
 * What the SPOC and the counsellor of a running trajectory agreed on, so that no two trajectories run side by side.
 *
 * @param outcome {@code suffices}: the running trajectory does it; {@code combination}: it goes on beside Jobteam;
 *     {@code ends}: it makes room
 * @param counsellor with whom it was agreed
 * @param staysWithVdab what VDAB keeps in a combination; empty otherwise
 * @param alignedById user id
 */
public record MlpAlignment(
        CaseNumber caseNumber, String outcome, String counsellor, String staysWithVdab, String alignedById) {}
