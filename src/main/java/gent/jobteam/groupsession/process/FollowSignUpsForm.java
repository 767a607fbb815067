package gent.jobteam.groupsession.process;

import gent.jobteam.form.Answers;
import gent.jobteam.form.CaseForm;
import gent.jobteam.form.Choice;
import gent.jobteam.form.FormContext;
import gent.jobteam.groupsession.Session;
import gent.jobteam.groupsession.Sessions;
import gent.jobteam.groupsession.SignUp;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** {@code userTask_followSignUps}: who comes, and whether it goes on, moves or does not take place. */
@Component
class FollowSignUpsForm implements CaseForm {

    private static final Set<SignUp.State> SIGNED_UP = EnumSet.of(SignUp.State.SIGNED_UP);

    private final Sessions sessions;
    private final SessionText text;
    private final SessionMoment moment;

    FollowSignUpsForm(Sessions sessions, SessionText text, SessionMoment moment) {
        this.sessions = sessions;
        this.text = text;
        this.moment = moment;
    }

    @Override
    public String formId() {
        return "groupsession_followSignUps";
    }

    @Override
    public Set<String> fields() {
        return Set.of("newDay", "newBegin", "newLocation", "newOtherPlace");
    }

    @Override
    public void store(Answers answers) {
        Session session = text.of(answers.context());
        switch (answers.require(GroupsessionProcess.DECISION)) {
            case "goOn" -> sessions.goesOn(session.number());
            case "cancel" -> sessions.cancel(session.number());
            default -> move(answers, session);
        }
    }

    private void move(Answers answers, Session session) {
        var slot =
                moment.slot(answers, "newDay", "newBegin", session.plan().slot().minutes());
        var place = answers.text("newLocation").isPresent()
                ? SessionMoment.place(answers, "newLocation", "newOtherPlace")
                : session.plan().place();
        sessions.move(session.number(), slot, place);
        answers.setVariable(GroupsessionProcess.SESSION_BEGINS, GroupsessionProcess.begin(slot));
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        Session session = text.of(context);
        var shown = text.show(session);
        shown.put("peopleShown", text.people(session, SIGNED_UP, context.userId()));
        return shown;
    }

    @Override
    public Map<String, List<Choice>> choices(FormContext context) {
        return Map.of("locations", text.locations());
    }
}
