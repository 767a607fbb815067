package gent.jobteam.employer;

import gent.jobteam.participant.CaseNumber;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A place that was proposed for a participant.
 *
 * @param proposedOn day in Europe/Brussels
 * @param answeredById user id of who noted the answer; {@code null} while there is none
 * @param answeredOn day in Europe/Brussels; {@code null} while there is no answer
 * @param version how often the answer was changed
 */
public record PlaceProposal(
        UUID id,
        CaseNumber caseNumber,
        Employer employer,
        String proposedById,
        LocalDate proposedOn,
        Answer answer,
        String answeredById,
        LocalDate answeredOn,
        int version) {

    /** What the participant and her coach decided. */
    public enum Answer {
        OPEN("nog te bespreken"),
        INTERESTED("wil dit"),
        DECLINED("wil dit niet"),
        TRIED("geprobeerd");

        private final String label;

        Answer(String label) {
            this.label = label;
        }

        /** Dutch, as a state of the proposal. */
        public String label() {
            return label;
        }
    }
}
