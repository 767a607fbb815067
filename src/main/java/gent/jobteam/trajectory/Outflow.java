package gent.jobteam.trajectory;

import java.time.LocalDate;
import java.util.List;

/**
 * How a trajectory came out.
 *
 * @param outcome code of an outcome of the partnership
 * @param outcomeOn day on which the work, training or other outcome begins (Europe/Brussels)
 * @param releaseScore the coach's, 1 to 10
 * @param ownReleaseScore the participant's own, 1 to 10; {@code null} when not answered
 * @param softDomains codes of the life domains that went forward; empty when none or not told
 * @param softOutcomes what else went forward, in words; may be empty
 * @param valueQuestion what mattered to the participant; may be empty
 * @param failureQuestion what did not work, so that the partnership learns from it; may be empty
 * @param byId user id
 */
public record Outflow(
        String outcome,
        LocalDate outcomeOn,
        int releaseScore,
        Integer ownReleaseScore,
        List<String> softDomains,
        String softOutcomes,
        String valueQuestion,
        String failureQuestion,
        String byId) {}
