package gent.jobteam.participant;

/**
 * A part of a dossier that somebody sees or does not see, in the order of the page; the row policies of the database use
 * the same names.
 */
public enum DossierSection {
    /** Name, contact data, contact language. */
    PERSON("Wie"),
    /** Where in the journey, who is responsible, what comes next. */
    JOURNEY("Waar in het traject"),
    /** Agreements, goals and follow-ups. */
    PROMISES("Afspraken en doelen"),
    /** What she asked, and the question behind the question per life domain. */
    QUESTIONS("Vragen"),
    CONTACTS("Contacten"),
    STEPS("Stappen"),
    /** Referrals, handovers and the letters about them. */
    REFERRALS("Doorverwijzingen"),
    DISCUSSIONS("Overleg en beslissingen"),
    /** Social rights: open, applied for, granted. */
    RIGHTS("Rechten"),
    /** What VDAB does and found. */
    VDAB("VDAB"),
    MEASUREMENTS("Metingen"),
    /** The agreement to share. */
    SHARING("Akkoord om te delen"),
    NOTES("Notities"),
    /** Who read and changed the dossier, and who got access in an emergency. */
    LOG("Wie las en wijzigde dit dossier");

    private final String label;

    DossierSection(String label) {
        this.label = label;
    }

    /** Dutch heading. */
    public String label() {
        return label;
    }
}
