package gent.jobteam.groupsession;

import gent.jobteam.participant.CaseFile;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.platform.UseCases;
import gent.jobteam.privacy.DossierAccess;
import gent.jobteam.privacy.DossierLog;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The names of who comes to a session: for whoever gives it and nobody else. */
@UseCases
public class SessionPeople {

    private final Sessions sessions;
    private final JdbcSignUps signUps;
    private final CaseFiles cases;
    private final DossierAccess accesses;
    private final DossierLog log;

    SessionPeople(Sessions sessions, JdbcSignUps signUps, CaseFiles cases, DossierAccess accesses, DossierLog log) {
        this.sessions = sessions;
        this.signUps = signUps;
        this.cases = cases;
        this.accesses = accesses;
        this.log = log;
    }

    /** Somebody who comes; the name as she writes it herself. */
    public record Person(SignUp signUp, String name, String language) {}

    /**
     * Whoever is in one of these states, by name; that she read the names is logged once a day for each of them. Empty for
     * somebody who does not give the session.
     */
    public List<Person> of(SessionNumber number, Set<SignUp.State> states, String userId) {
        return read(number, userId, () -> unlogged(number, states));
    }

    /** As {@link #of}, of {@link #withoutUnlogged}. */
    public List<Person> without(SessionNumber number, String userId) {
        return read(number, userId, () -> withoutUnlogged(number));
    }

    private List<Person> read(SessionNumber number, String userId, Supplier<List<Person>> names) {
        Session session = sessions.get(number);
        var viewer = accesses.viewer(userId).filter(who -> sessions.gives(who, session));
        if (viewer.isEmpty()) {
            return List.of();
        }
        List<Person> people = names.get();
        log.noteOnceToday(
                people.stream().map(person -> person.signUp().caseNumber()).toList(),
                viewer.get(),
                DossierLog.READ,
                SignUps.SECTION);
        return people;
    }

    /** As {@link #of}, for the check of an answer in which somebody was chosen. */
    public List<Person> unlogged(SessionNumber number, Set<SignUp.State> states) {
        return named(signUps.of(number).stream()
                .filter(signUp -> states.contains(signUp.state()))
                .toList());
    }

    /**
     * Those whose session does not take place and who still need another one, by name: not whoever is signed up for one on
     * its theme by now, or whose journey has ended. For the check of an answer in which somebody was chosen.
     */
    public List<Person> withoutUnlogged(SessionNumber number) {
        return named(signUps.without(number));
    }

    private List<Person> named(List<SignUp> all) {
        Map<String, CaseFile> files =
                cases.findAll(all.stream().map(SignUp::caseNumber).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(file -> file.number().value(), file -> file));
        return all.stream()
                .filter(signUp -> files.containsKey(signUp.caseNumber().value()))
                .map(signUp -> {
                    var participant = files.get(signUp.caseNumber().value()).participant();
                    return new Person(signUp, participant.name(), participant.contactLanguage());
                })
                .sorted(Comparator.comparing(Person::name))
                .toList();
    }
}
