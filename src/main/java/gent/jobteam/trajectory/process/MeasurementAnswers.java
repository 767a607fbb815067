package gent.jobteam.trajectory.process;

import gent.jobteam.form.Answers;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.partnership.Partnership.Labelled;
import gent.jobteam.platform.LocalTime;
import gent.jobteam.trajectory.Measurement;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The questions of a measurement: a score per life domain and one on the release scale, none of them compulsory. */
@Component
class MeasurementAnswers {

    private final Partnership partnership;
    private final ContactAnswers contact;

    MeasurementAnswers(Partnership partnership, ContactAnswers contact) {
        this.partnership = partnership;
        this.contact = contact;
    }

    Set<String> fields() {
        var fields = new HashSet<>(Set.of("measuredOn", "measuredHow", "releaseScore"));
        partnership.lifeDomains().forEach(domain -> fields.add(fieldOf(domain)));
        return fields;
    }

    Measurement of(Answers answers, boolean zero) {
        var scores = new LinkedHashMap<String, Integer>();
        for (Labelled domain : partnership.lifeDomains()) {
            answers.number(fieldOf(domain)).ifPresent(score -> scores.put(domain.code(), score));
        }
        return new Measurement(
                zero,
                answers.require("measuredHow").equals("together"),
                contact.pastDay(answers, "measuredOn"),
                answers.number("releaseScore").orElse(null),
                scores,
                answers.context().userId());
    }

    /** A line per life domain; what was not answered is shown as missing. */
    String show(Measurement measurement) {
        String scores = partnership.lifeDomains().stream()
                .map(domain -> "- %s: %s"
                        .formatted(
                                domain.label(), orMissing(measurement.scores().get(domain.code()))))
                .collect(Collectors.joining("\n"));
        return "%s\n- Schaal om los te laten: %s\n\nGemeten op %s."
                .formatted(scores, orMissing(measurement.releaseScore()), LocalTime.show(measurement.measuredOn()));
    }

    private static String orMissing(Integer score) {
        return Optional.ofNullable(score).map(String::valueOf).orElse("niet ingevuld");
    }

    /** {@code housing} is asked as {@code scoreHousing}. */
    private static String fieldOf(Labelled domain) {
        return "score" + Character.toUpperCase(domain.code().charAt(0))
                + domain.code().substring(1);
    }
}
