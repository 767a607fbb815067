package gent.jobteam.casediscussion;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * How a meeting went.
 *
 * @param meetingOutcome {@code decided}, {@code expertiseFirst}, {@code postponed} or {@code withdraws}
 * @param heldOn day of the meeting (Europe/Brussels); {@code null} when it was not held
 * @param presence {@code present}, {@code absentByChoice} or {@code prevented}; empty when it was not held
 * @param advice advice by organisation that was there; empty when the meeting was not held
 * @param outcome code of the {@link Outcome}; empty when the team did not decide
 * @param why why the team chose this; empty when it did not decide
 * @param neededExpertise codes of life domains that the case manager should know well; empty when none
 * @param expertOrganisation organisation to consult first; empty when none
 * @param signal a bottleneck that more people meet, without personal data; empty when none
 */
public record DiscussionResult(
        String meetingOutcome,
        LocalDate heldOn,
        String presence,
        Map<String, String> advice,
        String outcome,
        String why,
        List<String> neededExpertise,
        String expertOrganisation,
        String signal) {}
