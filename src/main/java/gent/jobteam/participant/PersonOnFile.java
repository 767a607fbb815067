package gent.jobteam.participant;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A person with her cases.
 *
 * @param name as she writes it herself
 * @param birth empty when unknown
 * @param cases at least one; running before ended, then the newest first
 */
public record PersonOnFile(UUID id, String name, Optional<Birth> birth, List<Case> cases) {

    public PersonOnFile {
        cases = List.copyOf(cases);
    }

    /**
     * One of her cases.
     *
     * @param zone id of the zone team
     * @param responsibleId user id of the case manager; of the owner while there is none
     * @param endedAt moment at which the journey ended (UTC); {@code null} while it runs
     */
    public record Case(CaseNumber number, String zone, String responsibleId, Instant endedAt) {

        public boolean isOpen() {
            return endedAt == null;
        }
    }
}
