package gent.jobteam.benchmark;

import gent.jobteam.demo.process.Pen;
import gent.jobteam.form.FormField;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Always gives the same answers, so that every journey takes the same steps: to work, by a trajectory. */
class SteadyPen implements Pen {

    private static final Map<String, String> CHOICES = Map.ofEntries(
            Map.entry("contactOutcome", "made"),
            Map.entry("contactKind", "conversation"),
            Map.entry("contactReached", "reached"),
            Map.entry("mlpActive", "no"),
            Map.entry("complementarity", "part"),
            Map.entry("ocmwOffer", "part"),
            Map.entry("triangleOutcome", "held"),
            Map.entry("presence", "present"),
            Map.entry("needByPerson", "yes"),
            Map.entry("needByReferrer", "yes"),
            Map.entry("sharing", "agreed"),
            Map.entry("intakeDecision", "caseDiscussion"),
            Map.entry("guestWanted", "no"),
            Map.entry("meetingOutcome", "decided"),
            Map.entry("discussionOutcome", "trajectory"),
            Map.entry("stepResult", "succeeded"),
            Map.entry("outflowConfirmed", "yes"),
            Map.entry("outcome", "WORK_PERMANENT"),
            Map.entry("aftercareContact", "fine"),
            Map.entry("atWork", "yes"));

    private static final Set<String> AHEAD = Set.of("discussionOn", "meetingOn");

    private final Supplier<LocalDate> today;
    private Map<String, List<String>> steps = Map.of();

    /** The first day on which it was asked; whoever goes back in time gets another pen. */
    private LocalDate workSince;

    SteadyPen(Supplier<LocalDate> today) {
        this.today = today;
    }

    /** What the coach ticks from now on, by the list in which it stands. */
    void choose(Map<String, List<String>> chosen) {
        steps = chosen;
    }

    @Override
    public Optional<Object> answer(String formId, FormField field, List<String> choices) {
        if (steps.containsKey(field.key()) && formId.equals("trajectory_agreeNextStep")) {
            return Optional.of(steps.get(field.key()));
        }
        if (field.key().equals("workSince")) {
            workSince = Optional.ofNullable(workSince).orElseGet(today);
            return Optional.of(workSince.toString());
        }
        if (field.key().equals("adviceTrajectory")) {
            return Optional.of(choices);
        }
        if (!field.required()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (field.type()) {
                    case "radio", "select" -> choice(field, choices);
                    case "checklist", "taglist" -> choices.subList(0, 1);
                    case "checkbox" -> true;
                    case "number" -> field.validate().path("min").asInt(1);
                    case "datetime" -> field.subtype().equals("time") ? "10:00" : day(field);
                    default -> "Zoals afgesproken.";
                });
    }

    private static String choice(FormField field, List<String> choices) {
        String usual = CHOICES.getOrDefault(field.key(), "");
        return choices.contains(usual) ? usual : choices.get(0);
    }

    private String day(FormField field) {
        return (AHEAD.contains(field.key()) ? today.get().plusDays(3) : today.get()).toString();
    }
}
