package gent.jobteam.trajectory.web;

import gent.jobteam.participant.CaseNumber;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.partnership.Partnership.EmpowermentComponent;
import gent.jobteam.partnership.Partnership.Labelled;
import gent.jobteam.partnership.Partnership.Persona;
import gent.jobteam.platform.LocalTime;
import gent.jobteam.trajectory.Change;
import gent.jobteam.trajectory.Measurement;
import gent.jobteam.trajectory.PersonaChoice;
import gent.jobteam.trajectory.ReleasePoint;
import gent.jobteam.trajectory.Score;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Puts measurements into the words and numbers of a page. */
class MeasurementViews {

    private static final String MISSING = "niet ingevuld";

    private static final Map<String, String> OCCASIONS =
            Map.of("measurement", "meting", "followUp", "opvolging", "outflow", "uitstroom");

    private final List<Labelled> axes;
    private final Partnership partnership;

    /** @param axes life domains of the star */
    MeasurementViews(List<Labelled> axes, Partnership partnership) {
        this.axes = axes;
        this.partnership = partnership;
    }

    /**
     * Everything of the panel.
     *
     * @param moments the measurements to choose from, oldest first; empty when nothing was measured
     * @param compares whether two different ones are beside each other
     * @param empowermentMeasured whether one of the two holds any answer about empowerment
     * @param persona the one that holds; {@code null} when nobody chose
     * @param personasBefore newest first
     * @param ownStar chart as JSON; empty when there is nothing to draw
     */
    record MeasuredView(
            String number,
            List<MomentView> moments,
            MomentView from,
            MomentView to,
            boolean compares,
            List<RowView> star,
            boolean empowermentMeasured,
            List<RowView> empowerment,
            List<PointView> release,
            PersonaView persona,
            List<PersonaView> personasBefore,
            String ownStar,
            String coachStar,
            String releaseLine) {}

    /** @param label such as {@code nulmeting van 2/03/2026} */
    record MomentView(int position, String day, String label) {}

    /**
     * One axis or component.
     *
     * @param explanation empty when the label says it all
     */
    record RowView(
            String label,
            String explanation,
            String ownBefore,
            String coachBefore,
            String ownAfter,
            String coachAfter,
            Change own,
            Change coach) {}

    /** @param own in words when it is missing; so is {@code coach} */
    record PointView(String on, String own, String coach, String occasion) {}

    record PersonaView(String label, String description, int version, String since, String byId) {}

    MeasuredView of(
            CaseNumber number,
            List<Measurement> all,
            List<ReleasePoint> trend,
            List<PersonaChoice> chosen,
            int from,
            int to) {
        List<MomentView> moments = IntStream.range(0, all.size())
                .mapToObj(position -> moment(position, all.get(position)))
                .toList();
        List<PersonaView> personas = chosen.stream().map(this::persona).toList();
        if (all.isEmpty()) {
            return new MeasuredView(
                    number.value(),
                    moments,
                    null,
                    null,
                    false,
                    List.of(),
                    false,
                    List.of(),
                    points(trend),
                    first(personas),
                    rest(personas),
                    "",
                    "",
                    releaseLine(trend));
        }
        int one = Math.min(within(from, all), within(to, all));
        int other = Math.max(within(from, all), within(to, all));
        Measurement before = all.get(one);
        Measurement after = all.get(other);
        boolean compares = one != other;
        List<MomentView> shown = compares ? List.of(moments.get(one), moments.get(other)) : List.of(moments.get(other));
        List<Measurement> drawn = compares ? List.of(before, after) : List.of(after);
        return new MeasuredView(
                number.value(),
                moments,
                moments.get(one),
                moments.get(other),
                compares,
                axes.stream()
                        .map(axis -> row(
                                axis.label(),
                                "",
                                before.scores().get(axis.code()),
                                after.scores().get(axis.code())))
                        .toList(),
                !before.empowerment().isEmpty() || !after.empowerment().isEmpty(),
                partnership.empowermentComponents().stream()
                        .map(component -> row(component, before, after))
                        .toList(),
                points(trend),
                first(personas),
                rest(personas),
                new Charts(axes, Score::own).json(shown, drawn),
                new Charts(axes, Score::coach).json(shown, drawn),
                releaseLine(trend));
    }

    private static int within(int position, List<Measurement> all) {
        return Math.max(0, Math.min(position, all.size() - 1));
    }

    private static MomentView moment(int position, Measurement measurement) {
        String day = LocalTime.show(measurement.measuredOn());
        return new MomentView(position, day, (measurement.zero() ? "nulmeting van " : "meting van ") + day);
    }

    private static RowView row(EmpowermentComponent component, Measurement before, Measurement after) {
        return row(
                component.label(),
                component.explanation(),
                before.empowerment().get(component.code()),
                after.empowerment().get(component.code()));
    }

    private static RowView row(String label, String explanation, Score before, Score after) {
        return new RowView(
                label,
                explanation,
                shown(before == null ? null : before.own()),
                shown(before == null ? null : before.coach()),
                shown(after == null ? null : after.own()),
                shown(after == null ? null : after.coach()),
                Change.between(before, after, Score::own),
                Change.between(before, after, Score::coach));
    }

    private static String shown(Integer score) {
        return score == null ? MISSING : String.valueOf(score);
    }

    private static List<PointView> points(List<ReleasePoint> trend) {
        return trend.stream()
                .map(point -> new PointView(
                        LocalTime.show(point.on()),
                        shown(point.own()),
                        shown(point.coach()),
                        OCCASIONS.get(point.occasion())))
                .toList();
    }

    private static String releaseLine(List<ReleasePoint> trend) {
        return trend.size() < 2 ? "" : Charts.line(trend);
    }

    private PersonaView persona(PersonaChoice choice) {
        Optional<Persona> known = partnership.persona(choice.persona(), choice.version());
        return new PersonaView(
                known.map(Persona::label).orElse(choice.persona()),
                known.map(Persona::description).orElse(""),
                choice.version(),
                LocalTime.show(choice.chosenOn()),
                choice.byId());
    }

    private static PersonaView first(List<PersonaView> personas) {
        return personas.isEmpty() ? null : personas.get(0);
    }

    private static List<PersonaView> rest(List<PersonaView> personas) {
        return personas.size() < 2 ? List.of() : personas.subList(1, personas.size());
    }
}
