package gent.jobteam.demo.process;

import gent.jobteam.form.FormField;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

/** Answers as a colleague would who knows how this invented person's story goes. */
class DemoPen implements Pen {

    /** Days that lie ahead when they are agreed on; all other days are today. */
    private static final Set<String> AHEAD =
            Set.of("nextAttemptOn", "discussionOn", "meetingOn", "newMeetingOn", "seekAgainOn", "nextMeetingOn");

    /** Texts that are left as the form proposes them. */
    private static final Set<String> KEPT = Set.of("letterText", "meetingPlace", "discussionPlace");

    /** With whom and about what may be shared: whoever agrees, agrees to all of it. */
    private static final Set<String> SHARING = Set.of("sharedWith", "sharedAbout");

    /** The step that a story comes to; those that are not named here come to work. */
    private static final Map<String, String> LAST_STEPS = Map.of(
            "handover", "handover",
            "stopped", "stop",
            "mediation", "interpreter",
            "jobhunting", "jobhunting",
            "session", "session");

    /** Stories that come to an end once their last step was taken. */
    private static final Set<String> ENDING = Set.of("handover", "aftercare", "completed", "stopped");

    private final DemoPerson person;
    private final DemoPhrases phrases;
    private final Random random;
    private final Supplier<LocalDate> today;
    private final LocalDate ending;
    private final DemoScores scores;
    private int failedAttempts;
    private boolean endingAsked;

    /** @param ending from this day on a story that ends comes to its end */
    DemoPen(DemoPerson person, DemoPhrases phrases, Random random, Supplier<LocalDate> today, LocalDate ending) {
        this.person = person;
        this.phrases = phrases;
        this.random = random;
        this.today = today;
        this.ending = ending;
        this.scores = new DemoScores(person.name(), today);
        this.failedAttempts = isStory("intakeStart") ? 0 : random.nextInt(3);
    }

    /** Takes up a story that was cut short: what should have been asked by now was asked. */
    void goOn() {
        failedAttempts = 0;
        endingAsked = isEnding();
        scores.goOn();
    }

    @Override
    public Optional<Object> answer(String formId, FormField field, List<String> choices) {
        Optional<Object> known = ofThePerson(field.key());
        if (known.isPresent()) {
            return known;
        }
        if (DemoScores.isAsked(formId, field)) {
            return scores.answer(field, choices);
        }
        return switch (field.type()) {
            case "radio", "select" -> choice(formId, field, choices);
            case "checklist", "taglist" -> some(formId, field, choices);
            case "checkbox" -> field.required() ? Optional.of(true) : Optional.empty();
            case "number" -> Optional.of(number(field));
            case "datetime" -> Optional.of(field.subtype().equals("time") ? "10:00" : day(field));
            default -> text(formId, field);
        };
    }

    private Optional<Object> ofThePerson(String key) {
        return switch (key) {
            case "name" -> Optional.of(person.name());
            case "contactLanguage" -> Optional.of(person.language());
            case "phone" ->
                Optional.of(person.phone()).filter(phone -> !phone.isEmpty()).map(Object.class::cast);
            case "toldInLanguage" -> Optional.of(person.language());
            case "district" -> Optional.of(person.district());
            case "zone" -> Optional.of(person.zone());
            case "inflowChannel" -> Optional.of(person.channel());
            default -> Optional.empty();
        };
    }

    private Optional<Object> choice(String formId, FormField field, List<String> choices) {
        String wanted =
                switch (field.key()) {
                    case "contactOutcome" -> contactOutcome();
                    case "intakeDecision" -> isStory("regularOffer") ? "regularOffer" : "caseDiscussion";
                    case "guestWanted" -> isStory("guest") ? "yes" : "no";
                    case "discussionOutcome" -> discussionOutcome(formId, choices);
                    default -> DemoAnswers.USUAL.get(field.key());
                };
        if (wanted != null && choices.contains(wanted)) {
            return Optional.of(wanted);
        }
        if (!field.required() || choices.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(choices.get(random.nextInt(choices.size())));
    }

    private String contactOutcome() {
        if (isStory("withdrawn")) {
            return "withdraws";
        }
        if (isStory("outreach")) {
            return random.nextBoolean() ? "notReached" : "later";
        }
        return failedAttempts-- > 0 ? "notReached" : "made";
    }

    private String discussionOutcome(String formId, List<String> choices) {
        if (isStory("stopped") && isEnding() && choices.contains("stop")) {
            return "stop";
        }
        return choices.contains("continue") ? "continue" : "trajectory";
    }

    private Optional<Object> some(String formId, FormField field, List<String> choices) {
        if (SHARING.contains(field.key()) || field.key().equals("byReceiver")) {
            return Optional.of(choices);
        }
        Optional<Object> last = lastStep(choices);
        if (last.isPresent() || field.key().equals("endingSteps")) {
            return last;
        }
        Optional<String> measuring = field.key().equals("followSteps") ? scores.nextStep(choices) : Optional.empty();
        if (measuring.isPresent()) {
            return measuring.map(List::of);
        }
        boolean wanted = field.required()
                || DemoAnswers.ALWAYS.contains(field.key())
                || DemoAnswers.OFTEN.contains(field.key()) && random.nextInt(7) == 0;
        if (!wanted || choices.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(List.of(choices.get(random.nextInt(choices.size()))));
    }

    private Optional<Object> lastStep(List<String> choices) {
        String step = LAST_STEPS.getOrDefault(person.story(), "outflow");
        if (!isEnding() || endingAsked || !choices.contains(step)) {
            return Optional.empty();
        }
        endingAsked = true;
        return Optional.of(List.of(step));
    }

    private int number(FormField field) {
        int least = field.validate().path("min").asInt(1);
        int most = field.validate().path("max").asInt(least + 4);
        return least + random.nextInt(most - least + 1);
    }

    private String day(FormField field) {
        if (field.key().equals("workSince")) {
            return ending.toString();
        }
        if (field.key().equals("sharedUntil")) {
            return today.get().plusYears(2).toString();
        }
        if (!AHEAD.contains(field.key())) {
            return today.get().toString();
        }
        LocalDate ahead = today.get().plusDays(2 + random.nextInt(6));
        return (isHeldAtOnce(field.key()) ? today.get() : ahead).toString();
    }

    /** Lives do not wait for a meeting, so it is planned for the day itself; save where the story stands still before it. */
    private boolean isHeldAtOnce(String key) {
        return switch (key) {
            case "meetingOn" -> !isStory("intakeStart");
            case "discussionOn" -> !isStory("casediscussion") && !isStory("guest");
            default -> false;
        };
    }

    private Optional<Object> text(String formId, FormField field) {
        if (KEPT.contains(field.key())) {
            return Optional.empty();
        }
        return field.required() || field.key().equals("receiverEmail") || random.nextInt(4) == 0
                ? phrases.about(formId, field.key(), random).map(Object.class::cast)
                : Optional.empty();
    }

    /** Whether the last days of this story have come, in which its last step is taken. */
    boolean isEnding() {
        return !today.get().isBefore(ending) && (ENDING.contains(person.story()) || person.asksExpertise());
    }

    /** Whether nobody waits for the next day that was agreed on, because things move. */
    boolean isHurried() {
        return isEnding() && ENDING.contains(person.story());
    }

    private boolean isStory(String story) {
        return person.story().equals(story);
    }
}
