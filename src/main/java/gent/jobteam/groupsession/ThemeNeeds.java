package gent.jobteam.groupsession;

import gent.jobteam.groupsession.JdbcNeeds.Need;
import gent.jobteam.platform.UseCases;
import gent.jobteam.trajectory.TrajectoryStep;
import gent.jobteam.trajectory.TrajectorySteps;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** What the dossiers ask the expertise cell for, counted; nobody is named. */
@UseCases
public class ThemeNeeds {

    /** A count below this is not shown, so that it points at nobody. */
    public static final int SMALLEST = 5;

    /** Stands for the steps for which nobody said which theme. */
    public static final String NO_THEME = "";

    private final JdbcNeeds needs;
    private final JdbcSignUps signUps;
    private final TrajectorySteps steps;

    ThemeNeeds(JdbcNeeds needs, JdbcSignUps signUps, TrajectorySteps steps) {
        this.needs = needs;
        this.signUps = signUps;
        this.steps = steps;
    }

    /**
     * By theme: open steps that ask for a session and have none, and new sessions that were asked for. A step for which a
     * new session was asked counts once.
     */
    public Map<String, Integer> count() {
        var counts = new TreeMap<String, Integer>();
        List<Need> asked = needs.open();
        asked.forEach(need -> counts.merge(need.theme(), 1, Integer::sum));
        Set<UUID> served = new HashSet<>();
        asked.stream().map(Need::step).filter(Objects::nonNull).forEach(served::add);
        List<TrajectoryStep> waiting = steps.waitingForSession();
        served.addAll(signUps.stepsWithSession(
                waiting.stream().map(TrajectoryStep::id).toList()));
        waiting.stream()
                .filter(step -> !served.contains(step.id()))
                .forEach(step -> counts.merge(step.theme() == null ? NO_THEME : step.theme(), 1, Integer::sum));
        return counts;
    }
}
