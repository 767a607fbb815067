package gent.jobteam.groupsession.process;

import static java.util.stream.Collectors.joining;

import gent.jobteam.form.Choice;
import gent.jobteam.form.ShownText;
import gent.jobteam.groupsession.CaseSessions;
import gent.jobteam.groupsession.NoSuchSession;
import gent.jobteam.groupsession.NotOpen;
import gent.jobteam.groupsession.Session;
import gent.jobteam.groupsession.SessionNumber;
import gent.jobteam.groupsession.Sessions;
import gent.jobteam.groupsession.SignUps;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.trajectory.SessionOffers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The sessions that forms offer. */
@Component
class SessionOffer implements SessionOffers {

    private static final String FULL = "Deze sessie is intussen volzet. Kies een andere, of vraag een nieuwe.";
    private static final String OVER = "Voor deze sessie kan niemand meer inschrijven. Kies een andere.";
    private static final String ENDED = "De begeleiding van deze deelnemer is gestopt: inschrijven kan niet meer.";

    private final Sessions sessions;
    private final SignUps signUps;
    private final CaseSessions ofCase;
    private final SessionText text;
    private final Partnership partnership;

    SessionOffer(Sessions sessions, SignUps signUps, CaseSessions ofCase, SessionText text, Partnership partnership) {
        this.sessions = sessions;
        this.signUps = signUps;
        this.ofCase = ofCase;
        this.text = text;
        this.partnership = partnership;
    }

    static String explain(NotOpen closed) {
        return switch (closed.reason()) {
            case FULL -> FULL;
            case OVER -> OVER;
            case JOURNEY_ENDED -> ENDED;
        };
    }

    @Override
    public List<Choice> choices() {
        var choices = new ArrayList<>(free(""));
        choices.add(new Choice("Geen goede sessie: vraag een nieuwe", NEW));
        return choices;
    }

    @Override
    public List<Choice> themes() {
        return text.themes();
    }

    @Override
    public String shown(CaseNumber number) {
        List<Session> coming = ofCase.coming(number);
        return coming.isEmpty()
                ? "nog geen sessie"
                : coming.stream()
                        .map(session -> ShownText.of(session.plan().title()) + " op " + text.when(session))
                        .collect(joining("; "));
    }

    @Override
    public Optional<String> signUp(CaseNumber number, UUID step, String session, String userId) {
        try {
            signUps.signUp(UUID.randomUUID(), new SessionNumber(session), number, step, userId);
            return Optional.empty();
        } catch (NotOpen closed) {
            return Optional.of(explain(closed));
        } catch (NoSuchSession gone) {
            return Optional.of(OVER);
        }
    }

    @Override
    public void askNew(CaseNumber number, UUID step, String theme, String userId) {
        signUps.askNew(number, step, theme, userId);
    }

    /** With a free place; those on this theme first, then the earliest. */
    List<Choice> free(String theme) {
        return sessions.coming().stream()
                .filter(session -> !session.isFull())
                .sorted(Comparator.comparing(session -> !session.plan().theme().equals(theme)))
                .map(session -> new Choice(line(session), session.number().value()))
                .toList();
    }

    private String line(Session session) {
        return "%s, %s (%s, %s)"
                .formatted(
                        text.when(session),
                        session.plan().title(),
                        partnership.sessionTheme(session.plan().theme()),
                        session.placesLeft() == 1 ? "nog 1 plaats" : "nog %d plaatsen".formatted(session.placesLeft()));
    }
}
