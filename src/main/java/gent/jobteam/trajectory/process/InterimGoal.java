package gent.jobteam.trajectory.process;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An interim goal as it is typed together with new goals: {@code 2: rijles nemen} is a step towards the second of them.
 *
 * @param goal place of the goal, counted from 1; empty when it is not told
 * @param words the participant's own
 */
record InterimGoal(Optional<Integer> goal, String words) {

    private static final Pattern OF_A_GOAL = Pattern.compile("(\\d{1,3})\\s*:\\s*(\\S.*)");

    /** One for each line. */
    static List<InterimGoal> of(List<String> lines) {
        return lines.stream().map(InterimGoal::of).toList();
    }

    /** Whether it names no goal, or one of so many. */
    boolean fits(int goals) {
        return goal.isEmpty() || goal.get() >= 1 && goal.get() <= goals;
    }

    private static InterimGoal of(String line) {
        Matcher told = OF_A_GOAL.matcher(line);
        return told.matches()
                ? new InterimGoal(Optional.of(Integer.valueOf(told.group(1))), told.group(2))
                : new InterimGoal(Optional.empty(), line);
    }
}
