package gent.jobteam.referral.process;

import gent.jobteam.form.Choice;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.partnership.Partnership.Organisation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The organisations that can be asked, in the order of what they help with. */
@Component
class Directory {

    /** Choice for an organisation that the directory does not list. */
    static final String OTHER = "other";

    private final Partnership partnership;

    Directory(Partnership partnership) {
        this.partnership = partnership;
    }

    boolean lists(String organisation) {
        return partnership.organisations().stream()
                .anyMatch(listed -> listed.name().equals(organisation));
    }

    /** Each organisation once, its categories before its name so that typing either finds it. */
    List<Choice> choices() {
        var choices = new ArrayList<Choice>();
        partnership.organisations().stream()
                .map(organisation -> new Choice(label(organisation), organisation.name()))
                .distinct()
                .sorted(Comparator.comparing(choice -> choice.label().toLowerCase(Locale.ROOT)))
                .forEach(choices::add);
        choices.add(new Choice("Een andere organisatie", OTHER));
        return List.copyOf(choices);
    }

    private static String label(Organisation organisation) {
        String categories = organisation.categories().replace('-', ' ').replace("|", ", ");
        return "%s: %s".formatted(categories, organisation.name());
    }
}
