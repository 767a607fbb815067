package gent.jobteam.groupsession.process;

import gent.jobteam.form.Answers;
import gent.jobteam.form.CaseForm;
import gent.jobteam.form.Choice;
import gent.jobteam.form.FormContext;
import gent.jobteam.groupsession.SessionPlan;
import gent.jobteam.groupsession.Sessions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** {@code forms/groupsession/planSession.form}: plans a session and gives its process a number. */
@Component
class PlanSessionForm implements CaseForm {

    private final Sessions sessions;
    private final SessionText text;
    private final SessionMoment moment;

    PlanSessionForm(Sessions sessions, SessionText text, SessionMoment moment) {
        this.sessions = sessions;
        this.text = text;
        this.moment = moment;
    }

    @Override
    public String formId() {
        return "groupsession_planSession";
    }

    @Override
    public Set<String> fields() {
        return Set.of(
                "theme",
                "title",
                "sessionDay",
                "begin",
                "minutes",
                "location",
                "otherPlace",
                "places",
                "languageHelp",
                "lifeDomain");
    }

    @Override
    public void store(Answers answers) {
        var slot = moment.slot(answers, "sessionDay", "begin", Integer.parseInt(answers.require("minutes")));
        var plan = new SessionPlan(
                answers.require("theme"),
                answers.require("title"),
                slot,
                SessionMoment.place(answers, "location", "otherPlace"),
                answers.number("places").orElseThrow(),
                answers.chosen("languageHelp"),
                answers.text("lifeDomain").orElse(null));
        var number = sessions.plan(plan, answers.context().userId());
        answers.openCase(number.value());
        answers.setVariable(GroupsessionProcess.SESSION_BEGINS, GroupsessionProcess.begin(slot));
    }

    @Override
    public Map<String, List<Choice>> choices(FormContext context) {
        return Map.of(
                "themes", text.themes(),
                "locations", text.locations(),
                "languages", text.languages(),
                "lifeDomains", text.lifeDomains());
    }
}
