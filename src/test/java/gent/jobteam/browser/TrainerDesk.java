package gent.jobteam.browser;

import java.time.LocalDate;

/** What a training worker does in Tasklist in more than one story. */
final class TrainerDesk {

    private TrainerDesk() {}

    /** Fills in the form with which a session is planned, and leaves it open. */
    static Form fillInSession(Desk trainer, String title, String places, LocalDate day) {
        return trainer.list("Mijn taken")
                .openStartForm("Sessie")
                .answer("Thema", "Solliciteren")
                .answer("Titel", title)
                .on("Dag", day)
                .at("Beginuur", "14:00")
                .answer("Hoe lang duurt het?", "2 uur")
                .answer("Waar?", "Ergens anders")
                .answer("Welke andere plaats?", "De Krook, Miriam Makebaplein 1")
                .answer("Hoeveel mensen kunnen mee?", places)
                .answer("Taalhulp", "Bulgaars");
    }
}
