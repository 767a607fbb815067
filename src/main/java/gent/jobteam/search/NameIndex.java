package gent.jobteam.search;

import static java.util.stream.Collectors.toMap;

import gent.jobteam.participant.People;
import gent.jobteam.participant.PersonNamed;
import gent.jobteam.platform.UseCases;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;

/** Keeps the keys of each name: they are written, or not, together with the person. */
@UseCases
class NameIndex {

    private static final int PIECE = 500;

    private final JdbcNameKeys keys;
    private final People people;

    NameIndex(JdbcNameKeys keys, People people) {
        this.keys = keys;
        this.people = people;
    }

    @EventListener
    void keep(PersonNamed person) {
        keys.put(Map.of(person.participantId(), NameKeys.of(person.name())), NameKeys.VERSION);
    }

    /**
     * Makes the keys of the next 500 persons that have none, or have those of older rules.
     *
     * @param after the last id that this returned; {@code null} to begin
     * @return the last id of this piece; {@code null} after the last piece
     */
    UUID completeAfter(UUID after) {
        List<PersonNamed> piece = people.namedAfter(after, PIECE);
        if (piece.isEmpty()) {
            return null;
        }
        Set<UUID> done = keys.withKeys(ids(piece), NameKeys.VERSION);
        List<PersonNamed> missing = piece.stream()
                .filter(person -> !done.contains(person.participantId()))
                .toList();
        if (!missing.isEmpty()) {
            keys.remove(ids(missing));
            keys.put(
                    missing.stream().collect(toMap(PersonNamed::participantId, person -> NameKeys.of(person.name()))),
                    NameKeys.VERSION);
        }
        return piece.get(piece.size() - 1).participantId();
    }

    private static Collection<UUID> ids(List<PersonNamed> people) {
        return people.stream().map(PersonNamed::participantId).toList();
    }
}
