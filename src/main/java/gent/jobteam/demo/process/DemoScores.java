package gent.jobteam.demo.process;

import gent.jobteam.form.FormField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * How an invented participant fares, in her own eyes and her coach's: most things get better with each measurement, some
 * stay as they are, some get worse, and now and then an answer is missing.
 */
class DemoScores {

    private static final Set<String> FORMS = Set.of("trajectory_measureZero", "trajectory-step_measure");

    /** Days between two measurements. */
    private static final int REST = 65;

    private static final int AXES = 7;

    private static final String STEP = "measurement";

    private final String person;
    private final Supplier<LocalDate> today;
    private int measured;
    private LocalDate last;

    DemoScores(String person, Supplier<LocalDate> today) {
        this.person = person;
        this.today = today;
    }

    /** Takes up a story that was cut short, as if something was measured today. */
    void goOn() {
        measured = 1;
        last = today.get();
    }

    static boolean isAsked(String formId, FormField field) {
        return FORMS.contains(formId)
                && (Set.of("starAxes", "measureEmpowerment", "measuredHow").contains(field.key())
                        || field.type().equals("number"));
    }

    /** Whether it is time to measure again, with the step that does it. */
    Optional<String> nextStep(List<String> choices) {
        boolean due = last != null && !today.get().isBefore(last.plusDays(REST)) && choices.contains(STEP);
        return due ? Optional.of(STEP) : Optional.empty();
    }

    Optional<Object> answer(FormField field, List<String> choices) {
        return switch (field.key()) {
            case "measuredHow" -> {
                measured = today.get().equals(last) ? measured : measured + 1;
                last = today.get();
                yield Optional.of("together");
            }
            case "measureEmpowerment" -> Optional.of(true);
            case "starAxes" ->
                Optional.of(choices.stream()
                        .sorted((one, other) -> Integer.compare(chance(one), chance(other)))
                        .limit(AXES)
                        .toList());
            case "releaseScore" -> Optional.of(within(1, 1 + chance("release") % 3 + 2 * measured, 10));
            case "ownReleaseScore" ->
                chance("ownRelease" + measured) % 5 == 0
                        ? Optional.empty()
                        : Optional.of(within(1, chance("ownRelease") % 4 + 2 * measured, 10));
            default -> score(field.key());
        };
    }

    private Optional<Object> score(String key) {
        if (chance(key + measured) % 11 == 0) {
            return Optional.empty();
        }
        int start = 1 + chance(key) % 3;
        int pace = List.of(1, 1, 0, 1, -1, 1, 0).get(chance(key + "pace") % 7);
        return Optional.of(within(1, start + pace * (measured - 1) + (pace < 0 ? 1 : 0), 5));
    }

    private static int within(int least, int number, int most) {
        return Math.max(least, Math.min(number, most));
    }

    /** Always the same for the same person and word. */
    private int chance(String word) {
        return Math.floorMod((person + word).hashCode() * 31 >>> 3, 9973);
    }
}
