package gent.jobteam.casediscussion;

/** The partnership's decision table that weighs {@link CoachFacts}. */
public interface CoachPoints {

    /** More points, better match; at least 0. */
    int of(CoachFacts facts);
}
