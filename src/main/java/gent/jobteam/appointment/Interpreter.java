package gent.jobteam.appointment;

/** Whether somebody interprets at an appointment. */
public enum Interpreter {
    NONE("Geen tolk nodig"),
    WANTED("Tolk nodig, nog te regelen"),
    ARRANGED("Tolk is geregeld");

    private final String label;

    Interpreter(String label) {
        this.label = label;
    }

    /** Dutch. */
    public String label() {
        return label;
    }
}
