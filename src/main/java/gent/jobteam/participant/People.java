package gent.jobteam.participant;

import gent.jobteam.platform.UseCases;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The persons behind the cases. */
@UseCases
public class People {

    private final JdbcPeople people;

    People(JdbcPeople people) {
        this.people = people;
    }

    /** These persons with their cases, in no order; ids that do not exist are left out. At most 500 cases. */
    public List<PersonOnFile> findAll(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : people.findAll(ids);
    }

    /** The person of a case; empty when no case has this number. */
    public Optional<PersonOnFile> of(CaseNumber number) {
        return people.of(number);
    }

    /** Ids of the persons in the running cases that somebody is responsible for; at most 500. */
    public List<UUID> guidedBy(String userId) {
        return people.guidedBy(userId);
    }

    /** Notes what the person of a case told about her birth. */
    public void noteBirth(CaseNumber number, Birth birth) {
        people.noteBirth(number, birth);
    }

    /**
     * Everybody, in the order of the ids, a piece at a time.
     *
     * @param after the last id that the caller has had; {@code null} to begin
     */
    public List<PersonNamed> namedAfter(UUID after, int most) {
        return people.namedAfter(after, most);
    }
}
