package gent.jobteam.trajectory;

import java.time.LocalDate;
import java.util.Map;

/**
 * How a participant stands on the life domains and in her own power, in her own eyes and her coach's.
 *
 * @param zero whether it is the one at the start
 * @param together whether participant and coach filled it in together; otherwise it comes from the case file
 * @param measuredOn day in Europe/Brussels
 * @param releaseScore the coach's, 1 to 10; {@code null} when not answered
 * @param ownReleaseScore the participant's own, 1 to 10; {@code null} when not answered
 * @param scores 1 (very hard) to 5 (going well) by code of the life domain; a domain without an answer is absent
 * @param empowerment by code of the component, on its own scale; a component without an answer is absent
 * @param byId user id of who noted it
 */
public record Measurement(
        boolean zero,
        boolean together,
        LocalDate measuredOn,
        Integer releaseScore,
        Integer ownReleaseScore,
        Map<String, Score> scores,
        Map<String, Score> empowerment,
        String byId) {

    public Measurement {
        scores = Map.copyOf(scores);
        empowerment = Map.copyOf(empowerment);
    }
}
