package gent.jobteam.trajectory;

import java.time.LocalDate;

/**
 * What the partnership can learn from a case.
 *
 * @param caseName the case's number for who works on it; a name that says nothing for who only learns from it
 * @param words never with the participant's name or contact data
 * @param writtenOn day in Europe/Brussels
 * @param authorId user id; empty for who only learns from it
 */
public record LearningNote(String caseName, Kind kind, String words, LocalDate writtenOn, String authorId) {

    /** What it is about. */
    public enum Kind {
        VALUE("Waardevraag", "Waar ging het de deelnemer echt om?"),
        FAILURE("Faalvraag", "Wat vroeg werk omdat iets eerder misliep?"),
        WASTE("Verspilling", "Wat deden we dat niets opbracht voor de deelnemer?"),
        SYSTEM("Systeemconditie", "Welke regel of afspraak maakte het moeilijk?");

        private final String label;
        private final String question;

        Kind(String label, String question) {
            this.label = label;
            this.question = question;
        }

        /** Dutch. */
        public String label() {
            return label;
        }

        /** Dutch, as one would ask it. */
        public String question() {
            return question;
        }
    }
}
