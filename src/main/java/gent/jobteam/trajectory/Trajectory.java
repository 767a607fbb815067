package gent.jobteam.trajectory;

import gent.jobteam.participant.CaseNumber;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A period of intensive guidance.
 *
 * @param startedOn day of the zero measurement, or of the follow-up that came before it (Europe/Brussels)
 * @param beginSituation where the participant stands at the start; empty when nothing was noted
 * @param releaseScore the last one given, 1 to 10; {@code null} while nobody gave one
 * @param endedOn last day (Europe/Brussels); {@code null} while it runs
 * @param ending {@code null} while it runs
 */
public record Trajectory(
        UUID id,
        CaseNumber caseNumber,
        LocalDate startedOn,
        String beginSituation,
        Integer releaseScore,
        LocalDate endedOn,
        Ending ending) {

    public boolean isRunning() {
        return endedOn == null;
    }

    /** How a trajectory ends: others can guide now, or the participant stops. */
    public enum Ending {
        RELEASED("released"),
        STOPPED("stopped");

        private final String code;

        Ending(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }
}
