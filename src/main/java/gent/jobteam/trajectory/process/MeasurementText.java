package gent.jobteam.trajectory.process;

import static java.util.stream.Collectors.joining;

import gent.jobteam.partnership.Partnership.EmpowermentComponent;
import gent.jobteam.partnership.Partnership.Labelled;
import gent.jobteam.platform.LocalTime;
import gent.jobteam.trajectory.Measurement;
import gent.jobteam.trajectory.ReleaseText;
import gent.jobteam.trajectory.Score;
import java.util.List;
import java.util.Optional;

/** An earlier measurement, and what empowerment is, as a form shows them. */
final class MeasurementText {

    private static final String MISSING = "niet ingevuld";

    private MeasurementText() {}

    static String of(Measurement measurement, List<Labelled> axes, List<EmpowermentComponent> components) {
        String scores = axes.stream()
                .map(axis -> line(axis.label(), measurement.scores().get(axis.code())))
                .collect(joining("\n"));
        String empowerment = components.stream()
                .map(component ->
                        line(component.label(), measurement.empowerment().get(component.code())))
                .collect(joining("\n"));
        return "%s\n- Schaal om los te laten: %s\n\n%s\n\nGemeten op %s."
                .formatted(
                        scores,
                        ReleaseText.of(measurement.releaseScore(), measurement.ownReleaseScore()),
                        measurement.empowerment().isEmpty()
                                ? "Empowerment: niet gemeten."
                                : "**Empowerment**\n\n" + empowerment,
                        LocalTime.show(measurement.measuredOn()));
    }

    static String explained(List<EmpowermentComponent> components) {
        return components.stream()
                .map(component -> "- %s: %s (%d tot %d)"
                        .formatted(component.label(), component.explanation(), component.least(), component.most()))
                .collect(joining("\n"));
    }

    private static String line(String label, Score score) {
        if (score == null) {
            return "- %s: %s".formatted(label, MISSING);
        }
        return "- %s: %s (volgens de deelnemer: %s)".formatted(label, orMissing(score.coach()), orMissing(score.own()));
    }

    private static String orMissing(Integer score) {
        return Optional.ofNullable(score).map(String::valueOf).orElse(MISSING);
    }
}
