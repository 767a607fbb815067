package gent.jobteam.casediscussion;

/** What a team chooses for a case. */
public enum Outcome {
    TRAJECTORY("trajectory", "Begeleidingstraject"),
    COMBINATION("combination", "Combinatietraject met VDAB"),
    REGULAR_OFFER("regularOffer", "Regulier aanbod"),
    CONTINUE("continue", "Het traject loopt door"),
    STOP("stop", "Akkoord om te stoppen");

    private final String code;
    private final String label;

    Outcome(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** As the models write it. */
    public String code() {
        return code;
    }

    /** Dutch. */
    public String label() {
        return label;
    }
}
