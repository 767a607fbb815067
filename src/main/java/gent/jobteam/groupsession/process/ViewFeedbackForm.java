package gent.jobteam.groupsession.process;

import static java.util.stream.Collectors.joining;

import gent.jobteam.form.Answers;
import gent.jobteam.form.CaseForm;
import gent.jobteam.form.FormContext;
import gent.jobteam.form.ShownText;
import gent.jobteam.groupsession.Opinion;
import gent.jobteam.groupsession.Session;
import gent.jobteam.groupsession.Sessions;
import gent.jobteam.groupsession.SignUp;
import gent.jobteam.platform.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** {@code userTask_viewFeedback}: what participants said, without who said it. */
@Component
class ViewFeedbackForm implements CaseForm {

    private final Sessions sessions;
    private final SessionText text;

    ViewFeedbackForm(Sessions sessions, SessionText text) {
        this.sessions = sessions;
        this.text = text;
    }

    @Override
    public String formId() {
        return "groupsession_viewFeedback";
    }

    @Override
    public Set<String> fields() {
        return Set.of("lesson");
    }

    @Override
    public void store(Answers answers) {
        answers.text("lesson")
                .ifPresent(lesson -> sessions.learn(GroupsessionProcess.sessionOf(answers.context()), lesson));
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        Session session = text.of(context);
        List<SignUp> told = sessions.opinionsOf(session.number());
        var shown = text.show(session);
        shown.put("feedbackShown", counts(told));
        shown.put("feedbackWords", words(told));
        return shown;
    }

    private static String counts(List<SignUp> told) {
        return told.isEmpty()
                ? "nog niemand vertelde het"
                : Arrays.stream(Opinion.values())
                        .map(opinion -> "%d keer \"%s\""
                                .formatted(
                                        told.stream()
                                                .filter(signUp -> signUp.opinion() == opinion)
                                                .count(),
                                        opinion.label().toLowerCase(LocalTime.DUTCH)))
                        .collect(joining(", "));
    }

    private static String words(List<SignUp> told) {
        String words = told.stream()
                .map(SignUp::words)
                .filter(said -> !said.isEmpty())
                .sorted()
                .map(said -> "* " + ShownText.of(said))
                .collect(joining("\n"));
        return words.isEmpty() ? "niets" : words;
    }
}
