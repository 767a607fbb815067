package gent.jobteam.groupsession.process;

import static java.util.stream.Collectors.joining;

import gent.jobteam.form.Choice;
import gent.jobteam.form.FormContext;
import gent.jobteam.form.ShownText;
import gent.jobteam.groupsession.Session;
import gent.jobteam.groupsession.SessionPeople;
import gent.jobteam.groupsession.SessionPeople.Person;
import gent.jobteam.groupsession.SessionPlan;
import gent.jobteam.groupsession.Sessions;
import gent.jobteam.groupsession.SignUp;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.partnership.Partnership.Labelled;
import gent.jobteam.partnership.Partnership.Language;
import gent.jobteam.partnership.Partnership.Location;
import gent.jobteam.platform.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the forms of a session show of it, in Dutch. */
@Component
class SessionText {

    /** Choice for a place that the partnership does not list. */
    static final String ELSEWHERE = "elsewhere";

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy 'om' H.mm 'uur'", LocalTime.DUTCH);

    private final Sessions sessions;
    private final SessionPeople people;
    private final Partnership partnership;

    SessionText(Sessions sessions, SessionPeople people, Partnership partnership) {
        this.sessions = sessions;
        this.people = people;
        this.partnership = partnership;
    }

    Session of(FormContext context) {
        return sessions.get(GroupsessionProcess.sessionOf(context));
    }

    Map<String, Object> show(Session session) {
        SessionPlan plan = session.plan();
        var shown = new HashMap<String, Object>();
        shown.put("sessionTitle", ShownText.of(plan.title()));
        shown.put("themeLabel", partnership.sessionTheme(plan.theme()));
        shown.put("sessionWhen", when(session));
        shown.put("sessionPlace", ShownText.of(plan.place().shown(partnership)));
        shown.put("sessionPage", "/sessies/" + session.number());
        shown.put("signedUpShown", count(session.taken()));
        shown.put("presentShown", count(session.present()));
        shown.put("placesLeft", Integer.toString(session.placesLeft()));
        shown.put(
                "languageShown",
                plan.languages().isEmpty()
                        ? "geen"
                        : plan.languages().stream()
                                .map(partnership::languageLabel)
                                .collect(joining(", ")));
        return shown;
    }

    String when(Session session) {
        return WHEN.format(session.plan().slot().start());
    }

    /** One name a line, with the contact language; read by this user. */
    String people(Session session, Set<SignUp.State> states, String userId) {
        return lines(people.of(session.number(), states, String.valueOf(userId)));
    }

    /** As {@link #people}, of who still needs another session. */
    String without(Session session, String userId) {
        return lines(people.without(session.number(), String.valueOf(userId)));
    }

    private String lines(List<Person> shown) {
        return shown.isEmpty()
                ? "nog niemand"
                : shown.stream()
                        .map(person -> "* %s (%s)"
                                .formatted(ShownText.of(person.name()), partnership.languageLabel(person.language())))
                        .collect(joining("\n"));
    }

    /** By the id of the sign-up. */
    List<Choice> choices(Session session, Set<SignUp.State> states) {
        return choices(people.unlogged(session.number(), states));
    }

    /** As {@link #choices(Session, Set)}, of who still needs another session. */
    List<Choice> choicesWithout(Session session) {
        return choices(people.withoutUnlogged(session.number()));
    }

    private static List<Choice> choices(List<Person> people) {
        return people.stream()
                .map(person -> new Choice(person.name(), person.signUp().id().toString()))
                .toList();
    }

    List<Choice> locations() {
        var choices = new ArrayList<>(Partnership.choices(partnership.locations(), Location::shown, Location::code));
        choices.add(new Choice("Ergens anders", ELSEWHERE));
        return choices;
    }

    List<Choice> themes() {
        return Partnership.choices(partnership.sessionThemes(), Labelled::label, Labelled::code);
    }

    List<Choice> lifeDomains() {
        return Partnership.choices(partnership.lifeDomains(), Labelled::label, Labelled::code);
    }

    List<Choice> languages() {
        return Partnership.choices(partnership.languages(), Language::label, Language::code);
    }

    private static String count(int people) {
        return people == 1 ? "1 persoon" : people + " personen";
    }
}
