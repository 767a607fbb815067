package gent.jobteam.intake.process;

import gent.jobteam.form.Answers;
import gent.jobteam.form.CaseForm;
import gent.jobteam.form.Choice;
import gent.jobteam.form.Days;
import gent.jobteam.form.FormContext;
import gent.jobteam.intake.LifeQuestion;
import gent.jobteam.intake.TriangleMeeting;
import gent.jobteam.intake.TriangleMeetings;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.SharingAgreement;
import gent.jobteam.participant.SharingAgreements;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** {@code userTask_holdMeeting}: what was said, and what may be shared. */
@Component
class HoldMeetingForm implements CaseForm {

    /** The form has room for the questions behind the question on this many life domains. */
    static final int LIFE_DOMAINS = 5;

    private final TriangleMeetings meetings;
    private final SharingAgreements agreements;
    private final ShownMeeting shown;
    private final Days days;

    HoldMeetingForm(TriangleMeetings meetings, SharingAgreements agreements, ShownMeeting shown, Days days) {
        this.meetings = meetings;
        this.agreements = agreements;
        this.shown = shown;
        this.days = days;
    }

    @Override
    public String formId() {
        return "intake_holdMeeting";
    }

    @Override
    public Set<String> fields() {
        var fields = new HashSet<>(Set.of(
                "newMeetingOn",
                "newMeetingAt",
                "newMeetingPlace",
                "heldOn",
                "attendees",
                "otherAttendees",
                "presence",
                "question",
                "sharing",
                "toldInLanguage",
                "sharedWith",
                "sharedAbout",
                "sharedUntil"));
        IntStream.rangeClosed(1, LIFE_DOMAINS)
                .boxed()
                .flatMap(number -> Stream.of("domain" + number, "behind" + number))
                .forEach(fields::add);
        return fields;
    }

    @Override
    public void store(Answers answers) {
        switch (answers.require(IntakeProcess.TRIANGLE_OUTCOME)) {
            case "held" -> note(answers);
            case "moved" -> move(answers);
            // Wants to stop: the conversation about it is noted in the next task.
            default ->
                meetings.abandon(
                        new CaseNumber(answers.caseNumber()), answers.context().userId());
        }
    }

    private void move(Answers answers) {
        var on = days.planned(answers, "newMeetingOn");
        meetings.move(
                new CaseNumber(answers.caseNumber()),
                on,
                answers.time("newMeetingAt").orElseThrow(),
                answers.require("newMeetingPlace"),
                answers.context().userId());
        answers.setVariable(IntakeProcess.MEETING_ON, on);
    }

    private void note(Answers answers) {
        var number = new CaseNumber(answers.caseNumber());
        var meeting = new TriangleMeeting(
                number,
                days.past(answers, "heldOn"),
                answers.require("presence").equals("present"),
                answers.chosen("attendees"),
                answers.text("otherAttendees").orElse(""),
                answers.require("question"),
                questions(answers),
                answers.require("needByPerson"),
                answers.require("needByReferrer"),
                answers.context().userId());
        String sharing = answers.require("sharing");
        if (sharing.equals("agreed") && answers.day("sharedUntil").isPresent()) {
            days.planned(answers, "sharedUntil");
        }
        meetings.note(meeting);
        if (!sharing.equals("later")) {
            agreements.record(new SharingAgreement(
                    number,
                    sharing.equals("agreed"),
                    answers.chosen("sharedWith"),
                    answers.chosen("sharedAbout"),
                    answers.require("toldInLanguage"),
                    answers.day("sharedUntil").orElse(null),
                    answers.context().userId()));
        }
    }

    private static List<LifeQuestion> questions(Answers answers) {
        var questions = new ArrayList<LifeQuestion>();
        var domains = new HashSet<String>();
        for (int number = 1; number <= LIFE_DOMAINS; number++) {
            String field = "domain" + number;
            String behind = "behind" + number;
            answers.text(field).ifPresent(domain -> {
                if (!domains.add(domain)) {
                    answers.refuse(field, "Dit levensdomein koos je al. Kies een ander of laat het leeg.");
                }
                questions.add(new LifeQuestion(domain, answers.require(behind)));
            });
        }
        return questions;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return shown.prefill(context);
    }

    @Override
    public Map<String, List<Choice>> choices(FormContext context) {
        return shown.choices(context);
    }
}
