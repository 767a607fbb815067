package gent.jobteam.trajectory;

import gent.jobteam.participant.CaseNumber;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.partnership.Partnership.Labelled;
import gent.jobteam.partnership.Partnership.StepKind;
import gent.jobteam.platform.UseCases;
import gent.jobteam.trajectory.TrajectoryStep.State;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The steps of the trajectories. */
@UseCases
public class TrajectorySteps {

    /** The kind of a step that asks for a session. */
    public static final String SESSION = "session";

    private final JdbcSteps steps;
    private final Partnership partnership;
    private final Clock clock;

    TrajectorySteps(JdbcSteps steps, Partnership partnership, Clock clock) {
        this.steps = steps;
        this.partnership = partnership;
        this.clock = clock;
    }

    /**
     * Plans steps of these kinds.
     *
     * @param kinds codes of step kinds; none is fine
     * @param need what is needed, for who helps; may be empty
     * @param theme code of the theme of a session among them; {@code null} when none was chosen
     * @param userId who chooses
     * @return ids of the steps, in the order of the kinds
     */
    public List<UUID> choose(Trajectory trajectory, List<String> kinds, String need, String theme, String userId) {
        var now = clock.instant();
        var chosen = kinds.stream()
                .map(kind -> new TrajectoryStep(
                        UUID.randomUUID(),
                        trajectory.id(),
                        kind,
                        need,
                        kind.equals(SESSION) ? theme : null,
                        domainOf(kind),
                        State.PLANNED,
                        null,
                        "",
                        userId,
                        now))
                .toList();
        if (!chosen.isEmpty()) {
            steps.add(chosen);
        }
        return chosen.stream().map(TrajectoryStep::id).toList();
    }

    /**
     * Opens a planned step; one that is open already stays so.
     *
     * @return what the partnership says of its kind
     * @throws IllegalStateException when the step or its kind does not exist
     */
    public StepKind open(UUID id) {
        steps.open(id, clock.instant());
        return kindOf(get(id));
    }

    /** @throws IllegalStateException when it does not exist */
    public TrajectoryStep get(UUID id) {
        return steps.find(id).orElseThrow(() -> new IllegalStateException("No step " + id));
    }

    /** @throws IllegalStateException when the partnership no longer has this kind */
    public StepKind kindOf(TrajectoryStep step) {
        return partnership
                .stepKind(step.kind())
                .orElseThrow(() -> new IllegalStateException("No step kind " + step.kind()));
    }

    /** The steps of the running trajectory that are planned or open, oldest first; empty when none runs. */
    public List<TrajectoryStep> running(CaseNumber number) {
        return steps.running(number);
    }

    /** Notes how a step went; a step that is closed already stays as it is. */
    public void close(UUID id, StepResult result) {
        close(List.of(id), State.DONE, result);
    }

    void close(Collection<UUID> ids, State state, StepResult result) {
        if (!ids.isEmpty()) {
            steps.close(ids, state, result, clock.instant());
        }
    }

    /** A kind such as housing works on the life domain of that name; others are told when the step is taken. */
    private String domainOf(String kind) {
        return partnership.lifeDomains().stream()
                .map(Labelled::code)
                .filter(kind::equals)
                .findFirst()
                .orElse(null);
    }
}
