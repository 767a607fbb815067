package gent.jobteam.referral.process;

import gent.jobteam.directory.Offer;
import gent.jobteam.directory.Offers;
import gent.jobteam.form.Choice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The organisations that can be asked, in the order of what they help with. */
@Component
class Directory {

    /** Choice for an organisation that the directory does not list. */
    static final String OTHER = "other";

    private final Offers offers;

    Directory(Offers offers) {
        this.offers = offers;
    }

    boolean lists(String organisation) {
        return find(organisation).isPresent();
    }

    /** Empty when the directory does not list this organisation. */
    Optional<Offer> find(String organisation) {
        return offers.of(organisation);
    }

    /** Each organisation once, its domains before its name so that typing either finds it. */
    List<Choice> choices() {
        var choices = new ArrayList<Choice>();
        offers.all().stream()
                .map(offer -> new Choice(
                        "%s: %s".formatted(offers.domainWords(offer), offer.organisation()), offer.organisation()))
                .sorted(Comparator.comparing(choice -> choice.label().toLowerCase(Locale.ROOT)))
                .forEach(choices::add);
        choices.add(new Choice("Een andere organisatie", OTHER));
        return List.copyOf(choices);
    }
}
