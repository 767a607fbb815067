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
import java.util.UUID;
import org.springframework.stereotype.Component;

/** {@code userTask_noteAttendance}: who was there, or that it did not take place. */
@Component
class NoteAttendanceForm implements CaseForm {

    private static final Set<SignUp.State> SIGNED_UP = EnumSet.of(SignUp.State.SIGNED_UP);

    private final Sessions sessions;
    private final SessionText text;

    NoteAttendanceForm(Sessions sessions, SessionText text) {
        this.sessions = sessions;
        this.text = text;
    }

    @Override
    public String formId() {
        return "groupsession_noteAttendance";
    }

    @Override
    public Set<String> fields() {
        return Set.of("present", "walkIns");
    }

    @Override
    public void store(Answers answers) {
        var number = GroupsessionProcess.sessionOf(answers.context());
        if (answers.require(GroupsessionProcess.HELD).equals("no")) {
            sessions.cancel(number);
        } else {
            sessions.noteAttendance(
                    number,
                    answers.chosen("present").stream().map(UUID::fromString).toList(),
                    answers.number("walkIns").orElse(0),
                    answers.context().userId());
        }
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        Session session = text.of(context);
        var shown = text.show(session);
        // The choices show the names; reading them is noted here.
        text.people(session, SIGNED_UP, context.userId());
        return shown;
    }

    @Override
    public Map<String, List<Choice>> choices(FormContext context) {
        return Map.of("people", text.choices(text.of(context), SIGNED_UP));
    }
}
