package gent.jobteam.referral.web;

import gent.jobteam.partnership.Partnership;
import gent.jobteam.platform.LocalTime;
import gent.jobteam.referral.Question;
import gent.jobteam.referral.ReceiverDesk;
import gent.jobteam.referral.ReceiverDesk.Desk;
import gent.jobteam.referral.Referral;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a receiver answers with her link and without an account. Opening the page changes nothing. */
@Controller
class AnswerController {

    private static final String PAGE = "/antwoord/{token}";

    private final ReceiverDesk desks;
    private final Partnership partnership;
    private final Clock clock;

    AnswerController(ReceiverDesk desks, Partnership partnership, Clock clock) {
        this.desks = desks;
        this.partnership = partnership;
        this.clock = clock;
    }

    /** @param day empty when none was proposed */
    record QuestionView(String words, String day, String answer) {

        static QuestionView of(Question question) {
            return new QuestionView(
                    question.words(),
                    question.proposedOn() == null ? "" : LocalTime.show(question.proposedOn()),
                    question.answer() == null ? "" : question.answer());
        }
    }

    /** @param done {@code answered}, {@code asked} or {@code late}: what was just tried */
    @GetMapping(PAGE)
    ModelAndView show(
            @PathVariable("token") String token,
            @RequestParam(name = "gedaan", defaultValue = "") String done,
            HttpServletResponse response) {
        guard(response);
        return desks.open(token)
                .map(desk -> page(token, desk, AnswerForm.empty(), Map.of()).addObject("done", done))
                .orElseGet(AnswerController::noLink);
    }

    @PostMapping(PAGE)
    ModelAndView answer(
            @PathVariable("token") String token,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response) {
        guard(response);
        Optional<Desk> desk = desks.open(token);
        if (desk.isEmpty()) {
            return noLink();
        }
        var form = AnswerForm.of(typed);
        if (!form.isOurs()) {
            return new ModelAndView("redirect:/antwoord/" + token);
        }
        Map<String, String> errors = form.errors(partnership, LocalDate.ofInstant(clock.instant(), LocalTime.ZONE));
        if (!errors.isEmpty() && desk.get().waits()) {
            return page(token, desk.get(), form, errors);
        }
        Optional<Boolean> taken = form.isQuestion()
                ? desks.ask(
                        token, form.formId(), form.question(), form.proposedOn().orElse(null))
                : desks.answer(token, form.answer());
        return taken.map(counts -> next(token, counts, form)).orElseGet(AnswerController::noLink);
    }

    private static ModelAndView next(String token, boolean counts, AnswerForm form) {
        String taken = form.isQuestion() ? "asked" : "answered";
        return new ModelAndView("redirect:/antwoord/%s?gedaan=%s".formatted(token, counts ? taken : "late"));
    }

    private ModelAndView page(String token, Desk desk, AnswerForm form, Map<String, String> errors) {
        return new ModelAndView("referral/answer")
                .addObject("token", token)
                .addObject("desk", desk)
                .addObject("given", given(desk))
                .addObject(
                        "questions",
                        desk.questions().stream().map(QuestionView::of).toList())
                .addObject("reasons", partnership.receiversReasons())
                .addObject("today", LocalDate.ofInstant(clock.instant(), LocalTime.ZONE))
                .addObject("form", form)
                .addObject("errors", errors)
                .addObject("done", "");
    }

    /** Dutch: the answer that counts; empty while there is none. */
    private String given(Desk desk) {
        if (desk.state() == Referral.State.ACCEPTED) {
            return "Het antwoord is ja: uw organisatie neemt de vraag op.";
        }
        if (desk.state() == Referral.State.REFUSED) {
            return "Het antwoord is nee: %s.".formatted(partnership.refusalReasonLabel(desk.reason()));
        }
        return desk.state().isAsked() ? "" : "Jobteam heeft deze vraag ingetrokken. U hoeft niets te doen.";
    }

    /** The same for a link that never existed, expired or was revoked. */
    private static ModelAndView noLink() {
        return new ModelAndView("referral/no-link", HttpStatus.NOT_FOUND);
    }

    /** The address of the page is a secret: it is kept nowhere and told to nobody. */
    private static void guard(HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
    }
}
