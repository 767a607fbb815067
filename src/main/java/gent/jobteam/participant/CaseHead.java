package gent.jobteam.participant;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The top of a dossier, as far as the reader may see it.
 *
 * @param phase id of the process that the journey is in
 * @param responsibleId user id of the case manager; of the owner while there is none
 * @param openedOn day of the first registration (Europe/Brussels)
 * @param endedOn day on which the journey ended (Europe/Brussels); {@code null} while it runs
 * @param person empty when the reader may not know who it is
 */
public record CaseHead(
        CaseNumber number,
        String zone,
        String phase,
        String responsibleId,
        LocalDate openedOn,
        LocalDate endedOn,
        Optional<Participant> person) {}
