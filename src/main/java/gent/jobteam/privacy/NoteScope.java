package gent.jobteam.privacy;

/** Who may read a note; its author chooses. */
public enum NoteScope {
    SELF("Alleen ik"),
    ORGANISATION("Mijn organisatie"),
    CASE_TEAM("Wie aan dit dossier werkt"),
    PARTNERS("Alle partners in dit dossier");

    private final String label;

    NoteScope(String label) {
        this.label = label;
    }

    /** Dutch. */
    public String label() {
        return label;
    }
}
