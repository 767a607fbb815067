package gent.jobteam.directory;

import gent.jobteam.form.Choice;
import gent.jobteam.form.ShownText;
import gent.jobteam.partnership.Partnership;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What forms need to let somebody choose an organisation. A form that shows how to reach the chosen one reads it from the
 * list {@code directoryContacts}, since it cannot ask anything after it opened.
 */
@Component
public class DirectoryForms {

    /** Name of the list that {@link #contacts} fills. */
    public static final String CONTACTS = "directoryContacts";

    private static final String NOTHING_KNOWN =
            "De gids weet nog niet hoe je deze organisatie bereikt. Wie haar bijhoudt, kan dat aanvullen.";

    private final Offers offers;
    private final Partnership partnership;

    DirectoryForms(Offers offers, Partnership partnership) {
        this.offers = offers;
        this.partnership = partnership;
    }

    /** Each organisation once, what it helps with before its name, so that typing either finds it. */
    public List<Choice> choices() {
        return offers.all().stream()
                .map(offer -> new Choice(
                        "%s: %s".formatted(offers.domainWords(offer), offer.organisation()), offer.organisation()))
                .sorted(Comparator.comparing(choice -> choice.label().toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** Names of the organisations of a category, in the order of the alphabet. */
    public List<String> namesIn(String category) {
        return offers.all().stream()
                .filter(offer -> offer.domains().contains(category))
                .map(Offer::organisation)
                .toList();
    }

    /**
     * How to reach each organisation: its name, a bar, and Dutch Markdown. For the value {@code directoryContacts} of a
     * form.
     */
    public List<String> contacts() {
        return offers.all().stream()
                .map(offer -> "%s|%s".formatted(offer.organisation(), contact(offer)))
                .toList();
    }

    /** Dutch Markdown: how to reach an organisation; empty when the directory does not offer it. */
    public Optional<String> contactOf(String organisation) {
        return offers.of(organisation).map(this::contact);
    }

    private String contact(Offer offer) {
        var ways = new ArrayList<String>();
        add(ways, "Vraag naar", offer.contactFunction());
        add(ways, "Telefoon", offer.phone());
        add(ways, "E-mail", offer.email());
        add(ways, "Adres", offer.address());
        if (ways.isEmpty()) {
            return NOTHING_KNOWN;
        }
        add(ways, "Voor wie", offer.condition());
        add(
                ways,
                "Talen",
                offer.languages().stream().map(partnership::languageLabel).collect(Collectors.joining(", ")));
        return Stream.concat(Stream.of("**In de gids**"), ways.stream()).collect(Collectors.joining("  \n"));
    }

    private static void add(List<String> ways, String label, String text) {
        if (!text.isEmpty()) {
            ways.add("%s: %s".formatted(label, ShownText.of(text)));
        }
    }
}
