package gent.jobteam.trajectory.process;

import gent.jobteam.form.Choice;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.partnership.Partnership.Labelled;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The life domains as forms offer and show them. */
@Component
class DomainLabels {

    private final Partnership partnership;

    DomainLabels(Partnership partnership) {
        this.partnership = partnership;
    }

    Map<String, List<Choice>> choices() {
        return Map.of(
                "lifeDomains",
                partnership.lifeDomains().stream().map(Labelled::choice).toList());
    }

    /** The labels of these codes, in the order of the partnership; {@code niets} when there are none. */
    String of(Collection<String> codes) {
        String labels = partnership.lifeDomains().stream()
                .filter(domain -> codes.contains(domain.code()))
                .map(Labelled::label)
                .collect(Collectors.joining(", "));
        return labels.isEmpty() ? "niets" : labels;
    }
}
