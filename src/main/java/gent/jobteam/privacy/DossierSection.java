package gent.jobteam.privacy;

/** A part of a dossier that somebody sees or does not see; the row policies of the database use the same names. */
public enum DossierSection {
    /** Name, contact data, contact language. */
    PERSON,
    /** Where in the journey, who is responsible, what comes next. */
    JOURNEY,
    /** What she asked, and the question behind the question per life domain. */
    QUESTIONS,
    CONTACTS,
    /** Agreements, goals and follow-ups. */
    PROMISES,
    STEPS,
    /** Referrals, handovers and the letters about them. */
    REFERRALS,
    DISCUSSIONS,
    /** Social rights: open, applied for, granted. */
    RIGHTS,
    /** What VDAB does and found. */
    VDAB,
    MEASUREMENTS,
    /** The agreement to share. */
    SHARING,
    NOTES,
    /** Who read and changed the dossier, and who got access in an emergency. */
    LOG
}
