package gent.jobteam.trajectory;

import java.util.Optional;

/**
 * What was answered to one question of a measurement.
 *
 * @param coach the coach's score; {@code null} when missing
 * @param own the participant's own score; {@code null} when missing
 * @param scale on which both were given
 */
public record Score(Integer coach, Integer own, Scale scale) {

    /** Empty when neither answered. */
    public static Optional<Score> of(Optional<Integer> coach, Optional<Integer> own, Scale scale) {
        return coach.isEmpty() && own.isEmpty()
                ? Optional.empty()
                : Optional.of(new Score(coach.orElse(null), own.orElse(null), scale));
    }
}
