package gent.jobteam.groupsession.web;

import gent.jobteam.groupsession.NoSuchSession;
import gent.jobteam.groupsession.Opinion;
import gent.jobteam.groupsession.Session;
import gent.jobteam.groupsession.Sessions;
import gent.jobteam.groupsession.SignUps;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.privacy.DossierAccess;
import gent.jobteam.privacy.Viewer;
import java.security.Principal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the page with the sessions of a dossier, as it is or with what could not be done. */
@Component
class CaseSessionPages {

    private final SignUps signUps;
    private final Sessions sessions;
    private final DossierAccess accesses;
    private final Partnership partnership;
    private final Clock clock;

    CaseSessionPages(SignUps signUps, Sessions sessions, DossierAccess accesses, Partnership partnership, Clock clock) {
        this.signUps = signUps;
        this.sessions = sessions;
        this.accesses = accesses;
        this.partnership = partnership;
        this.clock = clock;
    }

    /** A session that she can be signed up for; {@code id} is that of the sign-up, so that sending it twice is once. */
    record Offer(UUID id, SessionView session) {}

    /** @throws NoSuchSession for somebody who is not listed as a colleague */
    Viewer viewer(Principal user) {
        return accesses.viewer(user.getName()).orElseThrow(NoSuchSession::new);
    }

    ModelAndView page(
            HttpStatus status, CaseNumber number, Viewer viewer, Map<String, String> form, Map<String, String> errors) {
        var hers = signUps.open(number, viewer);
        List<SignUpView> all = hers.all().stream()
                .map(signUp -> SignUpView.of(signUp, view(hers.sessionOf(signUp))))
                .toList();
        Set<String> signedUp = all.stream()
                .filter(SignUpView::coming)
                .map(signUp -> signUp.session().number())
                .collect(Collectors.toSet());
        List<Offer> offers = sessions.coming().stream()
                .filter(session -> !signedUp.contains(session.number().value()))
                .map(session -> new Offer(UUID.randomUUID(), view(session)))
                .toList();
        return new ModelAndView("groupsession/case", status)
                .addObject("number", number.value())
                .addObject("signsUp", accesses.signsUpForSessions(number, viewer))
                .addObject("coming", all.stream().filter(SignUpView::coming).toList())
                .addObject(
                        "before",
                        all.stream().filter(signUp -> !signUp.coming()).toList())
                .addObject("offers", offers)
                .addObject(
                        "asked",
                        hers.asked().stream().map(partnership::sessionTheme).toList())
                .addObject("themes", partnership.sessionThemes())
                .addObject("opinions", Opinion.values())
                .addObject("form", form)
                .addObject("errors", errors);
    }

    private SessionView view(Session session) {
        return SessionView.of(session, partnership, clock.instant());
    }
}
