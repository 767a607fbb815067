package gent.jobteam.trajectory;

import java.util.Optional;

/** Scores on the release scale in words, the coach's and the participant's own; what is missing is said to be. */
public final class ReleaseText {

    private static final String MISSING = "niet ingevuld";

    private ReleaseText() {}

    /** @param coach {@code null} when missing; so is {@code own} */
    public static String of(Integer coach, Integer own) {
        return "%s (volgens de deelnemer: %s)".formatted(orMissing(coach), orMissing(own));
    }

    private static String orMissing(Integer score) {
        return Optional.ofNullable(score).map(String::valueOf).orElse(MISSING);
    }
}
