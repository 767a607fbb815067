package gent.jobteam.groupsession.web;

import gent.jobteam.groupsession.NoSuchSession;
import gent.jobteam.groupsession.Session;
import gent.jobteam.groupsession.SessionNumber;
import gent.jobteam.groupsession.SessionPeople;
import gent.jobteam.groupsession.Sessions;
import gent.jobteam.groupsession.SignUp;
import gent.jobteam.groupsession.ThemeNeeds;
import gent.jobteam.identity.Role;
import gent.jobteam.identity.StaffDirectory;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.privacy.DossierAccess;
import gent.jobteam.privacy.Viewer;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.time.Clock;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What sessions there are, what the dossiers ask for, and who comes: the last for who gives the session only. */
@Controller
class SessionsController {

    private static final Set<SignUp.State> COMES =
            EnumSet.of(SignUp.State.SIGNED_UP, SignUp.State.PRESENT, SignUp.State.ABSENT, SignUp.State.CANCELLED);

    private final Sessions sessions;
    private final SessionPeople people;
    private final ThemeNeeds needs;
    private final DossierAccess accesses;
    private final StaffDirectory staff;
    private final Partnership partnership;
    private final Clock clock;

    SessionsController(
            Sessions sessions,
            SessionPeople people,
            ThemeNeeds needs,
            DossierAccess accesses,
            StaffDirectory staff,
            Partnership partnership,
            Clock clock) {
        this.sessions = sessions;
        this.people = people;
        this.needs = needs;
        this.accesses = accesses;
        this.staff = staff;
        this.partnership = partnership;
        this.clock = clock;
    }

    /** How often a theme is asked for; few are not counted out. */
    record Needed(String theme, String count, int exact) {}

    /** Somebody who comes. */
    record Person(String name, String language, String state) {}

    @GetMapping("/sessies")
    String all(Principal user, Model page) {
        Viewer viewer = viewer(user);
        page.addAttribute("coming", sessions.coming().stream().map(this::view).toList());
        page.addAttribute(
                "mine", sessions.of(viewer.userId()).stream().map(this::view).toList());
        page.addAttribute("needed", needed());
        page.addAttribute("plans", viewer.roles().contains(Role.TRAINER));
        return "groupsession/sessions";
    }

    @GetMapping("/sessies/{number}")
    String one(@PathVariable("number") String text, Principal user, Model page) {
        return show(text, user, page, false);
    }

    /** The same without the frame of a page, for beside a task. */
    @GetMapping("/sessies/naast/{number}")
    String beside(@PathVariable("number") String text, Principal user, Model page) {
        return show(text, user, page, true);
    }

    private String show(String text, Principal user, Model page, boolean beside) {
        Session session = session(text);
        Viewer viewer = viewer(user);
        boolean gives = sessions.gives(viewer, session);
        SessionView view = view(session);
        page.addAttribute("beside", beside);
        page.addAttribute("shown", view);
        page.addAttribute("trainer", staff.nameOf(session.trainerId()));
        page.addAttribute("gives", gives);
        page.addAttribute("reconsiders", gives && session.goesOn() && view.coming());
        page.addAttribute("held", session.state() == Session.State.HELD);
        page.addAttribute("present", session.present());
        page.addAttribute("walkIns", session.walkIns());
        page.addAttribute("lesson", viewer.roles().contains(Role.TRAINER) ? session.lesson() : "");
        page.addAttribute(
                "people",
                gives
                        ? people.of(session.number(), COMES, viewer.userId()).stream()
                                .map(person -> new Person(
                                        person.name(),
                                        partnership.languageLabel(person.language()),
                                        person.signUp().state().label()))
                                .toList()
                        : List.of());
        return "groupsession/session";
    }

    /** She has to decide again whether it goes on; the task for it is in Tasklist. */
    @PostMapping("/sessies/{number}/veranderen")
    String reconsider(@PathVariable("number") String text, Principal user, RedirectAttributes next) {
        SessionNumber number = number(text);
        next.addFlashAttribute(
                "done",
                sessions.reconsider(number, viewer(user))
                        ? "De taak \"Inschrijvingen opvolgen\" staat weer in Taken. Kies daar wat er verandert."
                        : "De taak \"Inschrijvingen opvolgen\" staat al in Taken, of de sessie is begonnen.");
        return "redirect:/sessies/" + number;
    }

    @ExceptionHandler(NoSuchSession.class)
    void notFound(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }

    /** The most asked for first. */
    private List<Needed> needed() {
        return needs.count().entrySet().stream()
                .map(this::needed)
                .sorted(Comparator.comparing(Needed::exact).reversed().thenComparing(Needed::theme))
                .toList();
    }

    private Needed needed(Map.Entry<String, Integer> entry) {
        int count = entry.getValue();
        boolean few = count < ThemeNeeds.SMALLEST;
        String theme = entry.getKey().equals(ThemeNeeds.NO_THEME)
                ? "Nog geen thema gekozen"
                : partnership.sessionTheme(entry.getKey());
        return few
                ? new Needed(theme, "minder dan " + ThemeNeeds.SMALLEST, 0)
                : new Needed(theme, Integer.toString(count), count);
    }

    private SessionView view(Session session) {
        return SessionView.of(session, partnership, clock.instant());
    }

    private Viewer viewer(Principal user) {
        return accesses.viewer(user.getName()).orElseThrow(NoSuchSession::new);
    }

    private Session session(String text) {
        return sessions.get(number(text));
    }

    private static SessionNumber number(String text) {
        return SessionNumber.parse(text).orElseThrow(NoSuchSession::new);
    }
}
