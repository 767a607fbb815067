package gent.jobteam.participant;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The contact log in the dossier; an attempt is shown as an attempt. */
@Component
class ContactPart implements DossierPart {

    private static final int MOST = 200;

    private static final Map<String, String> SOUGHT_BY = Map.of(
            "participant", "de deelnemer nam het initiatief",
            "coach", "de coach nam het initiatief",
            "other", "iemand anders nam het initiatief");

    private final JdbcContacts contacts;

    ContactPart(JdbcContacts contacts) {
        this.contacts = contacts;
    }

    @Override
    public DossierSection section() {
        return DossierSection.CONTACTS;
    }

    @Override
    public List<DossierLine> lines(CaseNumber number) {
        return contacts.latest(number, MOST).stream()
                .map(contact -> DossierLine.past(
                        contact.on(), capitalised(contact.label()), contact.note(), state(contact), contact.byId()))
                .toList();
    }

    private static String state(Contact contact) {
        return Stream.of(contact.reached() ? "" : "niet bereikt", SOUGHT_BY.getOrDefault(contact.initiative(), ""))
                .filter(text -> !text.isEmpty())
                .collect(joining("; "));
    }

    private static String capitalised(String label) {
        return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }
}
