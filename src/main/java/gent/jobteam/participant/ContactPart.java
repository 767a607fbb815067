package gent.jobteam.participant;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The contact log in the dossier; an attempt is shown as an attempt. */
@Component
class ContactPart implements DossierPart {

    private static final int MOST = 200;

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
                        contact.on(),
                        capitalised(contact.label()),
                        contact.note(),
                        contact.reached() ? "" : "niet bereikt",
                        contact.byId()))
                .toList();
    }

    private static String capitalised(String label) {
        return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }
}
