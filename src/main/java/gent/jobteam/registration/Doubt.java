package gent.jobteam.registration;

/** Why a person looks at a registration before it becomes a case. */
public enum Doubt {
    ZONE("We weten niet welk zoneteam dit opneemt."),
    NO_COACH("Het zoneteam heeft geen coach."),
    MAYBE_KNOWN("Misschien kennen we deze persoon al."),
    MACHINE("Dit is misschien door een programma ingevuld."),
    ADDRESS_IN_TEXT("Er staat een webadres in."),
    SENT_AGAIN("Dit formulier kwam al eens binnen, met een andere inhoud."),
    FAULT("Het starten is niet gelukt.");

    private final String label;

    Doubt(String label) {
        this.label = label;
    }

    /** Dutch, one sentence. */
    public String label() {
        return label;
    }
}
