package gent.jobteam.participant;

import gent.jobteam.platform.UseCases;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The contact log of the case files, shared by all phases. */
@UseCases
public class Contacts {

    private final JdbcContacts contacts;
    private final Clock clock;

    Contacts(JdbcContacts contacts, Clock clock) {
        this.contacts = contacts;
        this.clock = clock;
    }

    public void log(Contact contact) {
        contacts.add(contact, clock.instant());
    }

    /** Day of the last real contact (Europe/Brussels); empty when there was none yet. */
    public Optional<LocalDate> lastRealContact(CaseNumber number) {
        return contacts.lastRealContact(number);
    }

    /** Day of the last real contact (Europe/Brussels) of each of these cases; cases without one are absent. */
    public Map<CaseNumber, LocalDate> lastRealContacts(Collection<CaseNumber> numbers) {
        return contacts.lastRealContacts(numbers);
    }

    /** How many attempts failed since the last real contact. */
    public int failedAttempts(CaseNumber number) {
        return contacts.failedAttempts(number);
    }

    /** Both of the above in one look. */
    public ContactState state(CaseNumber number) {
        return contacts.state(number);
    }

    /** Newest first, at most {@code most}. */
    public List<Contact> latest(CaseNumber number, int most) {
        return contacts.latest(number, most);
    }
}
