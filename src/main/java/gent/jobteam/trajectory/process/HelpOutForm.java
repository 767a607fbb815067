package gent.jobteam.trajectory.process;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import gent.jobteam.employer.Employer;
import gent.jobteam.employer.Employers;
import gent.jobteam.employer.PlaceProposals;
import gent.jobteam.form.Answers;
import gent.jobteam.form.CaseForm;
import gent.jobteam.form.Choice;
import gent.jobteam.form.FormContext;
import gent.jobteam.participant.SharingAgreements;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.trajectory.SessionOffers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * {@code userTask_helpOut}: the expertise cell sees the need, the name and the language, nothing else of the case. A
 * jobhunter proposes places of the register.
 */
@Component
class HelpOutForm implements CaseForm {

    private static final String PLACES = "proposedPlaces";

    /** With whom a participant agrees that we share. */
    private static final String EMPLOYERS = "employer";

    /** Whom steps that a session may serve ask for help. */
    private static final String TRAINER = "trainer";

    private static final Set<String> FIELDS = Stream.concat(
                    StepAnswers.FIELDS.stream(), Stream.of(PLACES, "sessionChoice", "neededTheme"))
            .collect(toSet());

    private final StepAnswers questions;
    private final CaseSheet sheet;
    private final StepSheet steps;
    private final Employers employers;
    private final PlaceProposals proposals;
    private final SharingAgreements agreements;
    private final Partnership partnership;
    private final SessionOffers sessions;

    HelpOutForm(
            StepAnswers questions,
            CaseSheet sheet,
            StepSheet steps,
            Employers employers,
            PlaceProposals proposals,
            SharingAgreements agreements,
            Partnership partnership,
            SessionOffers sessions) {
        this.questions = questions;
        this.sheet = sheet;
        this.steps = steps;
        this.employers = employers;
        this.proposals = proposals;
        this.agreements = agreements;
        this.partnership = partnership;
        this.sessions = sessions;
    }

    @Override
    public String formId() {
        return "trajectory-step_helpOut";
    }

    @Override
    public Set<String> fields() {
        return FIELDS;
    }

    @Override
    public void store(Answers answers) {
        answers.text("sessionChoice").ifPresent(choice -> offer(answers, choice));
        questions.store(answers);
        proposals.propose(
                CaseSheet.caseOf(answers.context()),
                answers.chosen(PLACES).stream().map(UUID::fromString).toList(),
                answers.context().userId());
    }

    private void offer(Answers answers, String choice) {
        var number = CaseSheet.caseOf(answers.context());
        var step = StepSheet.stepOf(answers.context());
        String user = answers.context().userId();
        if (choice.equals(SessionOffers.NEW)) {
            sessions.askNew(number, step, answers.require("neededTheme"), user);
        } else {
            sessions.signUp(number, step, choice, user).ifPresent(reason -> answers.refuse("sessionChoice", reason));
        }
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        var shown = sheet.name(context);
        shown.putAll(questions.prefill(context));
        shown.put(
                "employersKnow",
                agreements.mayShareWith(CaseSheet.caseOf(context), EMPLOYERS)
                        ? "De deelnemer vond het goed dat we met werkgevers delen."
                        : "Er is geen akkoord om met werkgevers te delen: vertel hun niets over deze persoon.");
        shown.put("sessionsShown", isForTrainer(context) ? sessions.shown(CaseSheet.caseOf(context)) : "");
        return shown;
    }

    /** Whoever helps with something else has no need to know where the participant goes. */
    private boolean isForTrainer(FormContext context) {
        return partnership
                .stepKind(steps.of(context).kind())
                .filter(kind -> kind.expertise().equals(TRAINER))
                .isPresent();
    }

    /** Employers that have a place now. */
    @Override
    public Map<String, List<Choice>> choices(FormContext context) {
        return Map.of(
                "places",
                employers.all().stream()
                        .filter(Employer::hasPlaces)
                        .map(employer ->
                                new Choice(label(employer), employer.id().toString()))
                        .toList(),
                "sessions",
                sessions.choices(),
                "sessionThemes",
                sessions.themes());
    }

    private String label(Employer employer) {
        String kinds =
                employer.kinds().stream().map(partnership::placeKindLabel).collect(joining(", "));
        return "%s (%s: %s)".formatted(employer.name(), partnership.sectorLabel(employer.sector()), kinds);
    }
}
