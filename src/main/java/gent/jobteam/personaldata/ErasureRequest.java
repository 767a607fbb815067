package gent.jobteam.personaldata;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Somebody asked to erase a person; another one decides.
 *
 * @param caseNumbers of all her cases
 * @param askedAt moment (UTC)
 */
public record ErasureRequest(
        UUID id, UUID participantId, List<String> caseNumbers, Reason reason, String askedById, Instant askedAt) {

    /** Why; a code, so that nothing about the person stays. */
    public enum Reason {
        ASKED("asked", "De deelnemer vraagt het"),
        RETENTION("retention", "De bewaartermijn is voorbij"),
        MISTAKE("mistake", "Per vergissing geregistreerd"),
        DUTY("duty", "Een wet of rechter vraagt het");

        private final String code;
        private final String label;

        Reason(String code, String label) {
            this.code = code;
            this.label = label;
        }

        public String code() {
            return code;
        }

        /** Dutch. */
        public String label() {
            return label;
        }
    }
}
