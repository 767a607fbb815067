package gent.jobteam.dossier.web;

import gent.jobteam.form.FieldError;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.partnership.Partnership.StepKind;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What somebody did, or wants to start, as she filled it in beside a dossier; named as the fields of the standing task.
 *
 * @param contactReached {@code reached} or {@code notReached}; empty when she only starts a step
 * @param contactOn ISO 8601; empty for today
 * @param step code of a step kind; empty when she starts none
 */
record NextStepForm(
        String contactKind,
        String contactReached,
        String contactOn,
        String contactInitiative,
        String contactNote,
        String step,
        String need) {

    static final NextStepForm EMPTY = new NextStepForm("", "", "", "", "", "", "");

    /** Step kinds that are asked for so often that they have a button of their own, with what stands on it. */
    static final Map<String, String> QUICK = quick();

    /** The question that an error is about when it is about no question in particular. */
    static final String WHOLE = "whole";

    private static Map<String, String> quick() {
        var quick = new LinkedHashMap<String, String>();
        quick.put("interpreter", "Tolk of bemiddelaar vragen");
        quick.put("jobhunting", "Jobhunter vragen");
        quick.put("session", "Sessie vragen");
        quick.put("caseDiscussion", "Op het casusoverleg zetten");
        quick.put("measurement", "Opnieuw meten");
        return quick;
    }

    public boolean isContact() {
        return !contactReached.isEmpty();
    }

    /** What is missing before the form of the task can say anything, in Dutch, by field. */
    Map<String, String> errors(Partnership partnership) {
        var errors = new LinkedHashMap<String, String>();
        if (isContact() && contactKind.isEmpty()) {
            errors.put(field("contactKind"), "Kies wat je deed.");
        }
        if (step.isEmpty() ? !isContact() : partnership.stepKind(step).isEmpty()) {
            errors.put(field("step"), "Kies een stap uit de lijst.");
        }
        return errors;
    }

    /** The answers to the standing task. */
    Map<String, Object> answers(Partnership partnership, LocalDate today) {
        var answers = new LinkedHashMap<String, Object>();
        answers.put("contactKind", isContact() ? contactKind : "none");
        if (isContact()) {
            answers.put("contactReached", contactReached);
            answers.put("contactOn", contactOn.isEmpty() ? today.toString() : contactOn);
            answers.put("contactInitiative", contactInitiative);
            answers.put("contactNote", contactNote);
        }
        partnership.stepKind(step).ifPresent(kind -> {
            answers.put(checklist(kind), List.of(kind.code()));
            answers.put("need", need);
        });
        return answers;
    }

    /** Where an error of the task's form stands on the page. */
    String field(FieldError error) {
        if (error.field().isEmpty()) {
            return WHOLE;
        }
        return field(error.field().endsWith("Steps") ? "step" : error.field());
    }

    /** Both halves of the panel ask for a step, so the half that starts steps only calls its fields differently. */
    private String field(String name) {
        return isContact() ? name : "start-" + name;
    }

    /** The list of the standing task in which a step kind stands. */
    private static String checklist(StepKind kind) {
        return kind.group() + "Steps";
    }
}
