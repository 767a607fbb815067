package gent.jobteam.dossier;

/** There is no such dossier, or not for who asks: both get the same answer. */
public class NoSuchDossier extends RuntimeException {

    public NoSuchDossier() {
        super("No such dossier");
    }
}
