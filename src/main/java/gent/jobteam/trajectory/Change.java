package gent.jobteam.trajectory;

import java.util.function.Function;

/** What became of something between two measurements. */
public enum Change {
    PROGRESS("vooruitgang", "▲"),
    STANDSTILL("stilstand", "="),
    DECLINE("achteruitgang", "▼"),
    /** One of the two is missing, or they were given on different scales. */
    UNKNOWN("niet te vergelijken", "–");

    private final String label;
    private final String sign;

    Change(String label, String sign) {
        this.label = label;
        this.sign = sign;
    }

    /** Dutch. */
    public String label() {
        return label;
    }

    /** A sign that says the same without colour. */
    public String sign() {
        return sign;
    }

    /**
     * The change between two answers to the same question.
     *
     * @param earlier {@code null} when it was not answered
     * @param later likewise
     * @param whose {@link Score#coach} or {@link Score#own}
     */
    public static Change between(Score earlier, Score later, Function<Score, Integer> whose) {
        if (earlier == null || later == null || !earlier.scale().equals(later.scale())) {
            return UNKNOWN;
        }
        Integer before = whose.apply(earlier);
        Integer after = whose.apply(later);
        if (before == null || after == null) {
            return UNKNOWN;
        }
        int difference = Integer.signum(after - before);
        return difference == 0 ? STANDSTILL : difference > 0 ? PROGRESS : DECLINE;
    }
}
