package gent.jobteam.trajectory.process;

import gent.jobteam.form.Answers;
import gent.jobteam.form.Choice;
import gent.jobteam.form.FieldError;
import gent.jobteam.form.FormRefused;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.partnership.Partnership.EmpowermentComponent;
import gent.jobteam.partnership.Partnership.Labelled;
import gent.jobteam.trajectory.Measurement;
import gent.jobteam.trajectory.Measurements;
import gent.jobteam.trajectory.Scale;
import gent.jobteam.trajectory.Score;
import gent.jobteam.trajectory.Trajectory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The questions of a measurement, none of them compulsory: which life domains are its axes, on each of them the
 * participant's own score and the coach's, and so on the release scale and on the components of empowerment.
 */
@Component
class MeasurementAnswers {

    private static final String AXES = "starAxes";

    private final Partnership partnership;
    private final Measurements measurements;
    private final ContactAnswers contact;
    private final DomainLabels domains;

    MeasurementAnswers(
            Partnership partnership, Measurements measurements, ContactAnswers contact, DomainLabels domains) {
        this.partnership = partnership;
        this.measurements = measurements;
        this.contact = contact;
        this.domains = domains;
    }

    Set<String> fields() {
        var fields = new HashSet<>(
                Set.of("measuredOn", "measuredHow", AXES, "releaseScore", "ownReleaseScore", "measureEmpowerment"));
        Stream.concat(
                        partnership.lifeDomains().stream().map(MeasurementAnswers::fieldOf),
                        partnership.empowermentComponents().stream().map(MeasurementAnswers::fieldOf))
                .forEach(field -> {
                    fields.add(field);
                    fields.add(ownFieldOf(field));
                });
        return fields;
    }

    /** The life domains to choose from. */
    Map<String, List<Choice>> choices() {
        return domains.choices();
    }

    /** What is known before measuring; the chosen life domains only where somebody chose. */
    Map<String, Object> prefill(CaseNumber number) {
        var shown = new HashMap<String, Object>();
        shown.put("measuredOn", contact.today().toString());
        shown.put("empowermentExplained", MeasurementText.explained(partnership.empowermentComponents()));
        Set<String> chosen = measurements.chosenAxes(number);
        if (!chosen.isEmpty()) {
            shown.put(
                    AXES, measurements.axes(number).stream().map(Labelled::code).toList());
        }
        return shown;
    }

    /** A line per life domain that is an axis; what was not answered is shown as missing. */
    String show(CaseNumber number, Measurement measurement) {
        return MeasurementText.of(measurement, measurements.axes(number), partnership.empowermentComponents());
    }

    /** @throws FormRefused when a score is not on the scale of its component, or the day is still to come */
    Measurement of(Answers answers, boolean zero) {
        return new Measurement(
                zero,
                answers.require("measuredHow").equals("together"),
                contact.pastDay(answers, "measuredOn"),
                answers.number("releaseScore").orElse(null),
                answers.number("ownReleaseScore").orElse(null),
                scores(answers),
                empowerment(answers),
                answers.context().userId());
    }

    /** Keeps a measurement with the axes that were chosen for it. */
    void keep(Trajectory trajectory, Measurement measurement, Answers answers) {
        measurements.chooseAxes(trajectory, answers.chosen(AXES));
        measurements.record(trajectory, measurement);
    }

    private Map<String, Score> scores(Answers answers) {
        var scores = new HashMap<String, Score>();
        for (Labelled domain : partnership.lifeDomains()) {
            score(answers, fieldOf(domain), Scale.STAR).ifPresent(score -> scores.put(domain.code(), score));
        }
        return scores;
    }

    /** The scale is the partnership's, so the form itself does not know it. */
    private Map<String, Score> empowerment(Answers answers) {
        var scores = new HashMap<String, Score>();
        var errors = new ArrayList<FieldError>();
        for (EmpowermentComponent component : partnership.empowermentComponents()) {
            var scale = new Scale(component.least(), component.most());
            String field = fieldOf(component);
            Stream.of(field, ownFieldOf(field))
                    .filter(asked -> answers.number(asked)
                            .filter(score -> !scale.has(score))
                            .isPresent())
                    .map(asked -> new FieldError(
                            asked, "Vul een getal in van %d tot %d.".formatted(scale.least(), scale.most())))
                    .forEach(errors::add);
            score(answers, field, scale).ifPresent(score -> scores.put(component.code(), score));
        }
        if (!errors.isEmpty()) {
            throw new FormRefused(errors);
        }
        return scores;
    }

    private static Optional<Score> score(Answers answers, String field, Scale scale) {
        return Score.of(answers.number(field), answers.number(ownFieldOf(field)), scale);
    }

    /** {@code housing} is asked as {@code scoreHousing}. */
    private static String fieldOf(Labelled domain) {
        return "score" + capitalised(domain.code());
    }

    /** {@code impact} is asked as {@code powerImpact}. */
    private static String fieldOf(EmpowermentComponent component) {
        return "power" + capitalised(component.code());
    }

    /** Beside {@code scoreHousing} stands {@code ownHousing}, beside {@code powerImpact} {@code ownPowerImpact}. */
    private static String ownFieldOf(String field) {
        return field.startsWith("score") ? "own" + field.substring("score".length()) : "own" + capitalised(field);
    }

    private static String capitalised(String code) {
        return Character.toUpperCase(code.charAt(0)) + code.substring(1);
    }
}
