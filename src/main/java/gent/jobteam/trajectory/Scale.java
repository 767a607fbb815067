package gent.jobteam.trajectory;

/** The numbers that a question can be answered with, from least to most. */
public record Scale(int least, int most) {

    /** Of the axes of the star diagram. */
    public static final Scale STAR = new Scale(1, 5);

    public Scale {
        if (least >= most) {
            throw new IllegalArgumentException("A scale goes up");
        }
    }

    public boolean has(int score) {
        return score >= least && score <= most;
    }
}
