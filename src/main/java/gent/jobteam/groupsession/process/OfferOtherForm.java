package gent.jobteam.groupsession.process;

import gent.jobteam.form.Answers;
import gent.jobteam.form.CaseForm;
import gent.jobteam.form.Choice;
import gent.jobteam.form.FormContext;
import gent.jobteam.groupsession.NotOpen;
import gent.jobteam.groupsession.Session;
import gent.jobteam.groupsession.SessionNumber;
import gent.jobteam.groupsession.SessionPeople;
import gent.jobteam.groupsession.SessionPeople.Person;
import gent.jobteam.groupsession.Sessions;
import gent.jobteam.groupsession.SignUp;
import gent.jobteam.groupsession.SignUps;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** {@code userTask_offerOther}: another session for everybody whose session does not take place, or a new one is counted. */
@Component
class OfferOtherForm implements CaseForm {

    private static final String NEW = "new";
    private static final String NOBODY = "none";

    private final Sessions sessions;
    private final SignUps signUps;
    private final SessionPeople people;
    private final SessionOffer offer;
    private final SessionText text;

    OfferOtherForm(Sessions sessions, SignUps signUps, SessionPeople people, SessionOffer offer, SessionText text) {
        this.sessions = sessions;
        this.signUps = signUps;
        this.people = people;
        this.offer = offer;
        this.text = text;
    }

    @Override
    public String formId() {
        return "groupsession_offerOther";
    }

    @Override
    public Set<String> fields() {
        return Set.of("otherSession", "moveAlong");
    }

    @Override
    public void store(Answers answers) {
        Session session = text.of(answers.context());
        String choice = answers.require("otherSession");
        if (choice.equals(NOBODY)) {
            return;
        }
        List<String> along = choice.equals(NEW) ? List.of() : answers.chosen("moveAlong");
        String user = answers.context().userId();
        if (!along.isEmpty()) {
            checkPlaces(answers, choice, along.size());
        }
        for (Person person : people.withoutUnlogged(session.number())) {
            SignUp before = person.signUp();
            if (along.contains(before.id().toString())) {
                signUp(answers, new SessionNumber(choice), before, user);
            } else {
                signUps.askNew(
                        before.caseNumber(), before.step(), session.plan().theme(), user);
            }
        }
    }

    private void checkPlaces(Answers answers, String choice, int wanted) {
        int left = sessions.get(new SessionNumber(choice)).placesLeft();
        if (left < wanted) {
            answers.refuse(
                    "moveAlong",
                    left == 1
                            ? "In die sessie is nog 1 plaats. Kruis minder mensen aan."
                            : "In die sessie zijn nog %d plaatsen. Kruis minder mensen aan.".formatted(left));
        }
    }

    private void signUp(Answers answers, SessionNumber other, SignUp before, String user) {
        try {
            signUps.signUp(UUID.randomUUID(), other, before.caseNumber(), before.step(), user);
        } catch (NotOpen closed) {
            answers.refuse("otherSession", SessionOffer.explain(closed));
        }
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        Session session = text.of(context);
        var shown = text.show(session);
        shown.put("peopleShown", text.without(session, context.userId()));
        return shown;
    }

    @Override
    public Map<String, List<Choice>> choices(FormContext context) {
        Session session = text.of(context);
        var others = new ArrayList<>(offer.free(session.plan().theme()));
        others.add(new Choice("Geen: ik tel iedereen mee voor een nieuwe sessie over dit thema", NEW));
        others.add(new Choice("Niet nodig: iedereen is al geholpen", NOBODY));
        return Map.of("otherSessions", others, "people", text.choicesWithout(session));
    }
}
