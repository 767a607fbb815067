package gent.jobteam.trajectory;

import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.Contacts;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.platform.LocalTime;
import gent.jobteam.platform.UseCases;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.UUID;

/** Watches over participants with whom there was no real contact for too long; never closes anything by itself. */
@UseCases
public class Silences {

    private final JdbcSilences silences;
    private final Contacts contacts;
    private final CaseFiles cases;
    private final Partnership partnership;
    private final Clock clock;

    Silences(JdbcSilences silences, Contacts contacts, CaseFiles cases, Partnership partnership, Clock clock) {
        this.silences = silences;
        this.contacts = contacts;
        this.cases = cases;
        this.partnership = partnership;
        this.clock = clock;
    }

    /**
     * Looks whether it has been silent for the partnership's term {@code seekOut} or longer.
     *
     * @param known the silence that this look belongs to; empty for a first look
     * @return the silence that somebody must do something about; empty when there was contact, or when somebody is
     *     already on it since an earlier look
     */
    public Optional<UUID> look(CaseNumber number, Optional<UUID> known) {
        var today = LocalTime.dayOf(clock.instant());
        var running = silences.running(number);
        if (running.isPresent() && !running.equals(known)) {
            return Optional.empty();
        }
        var last = lastContact(number);
        if (last.plus(seekOut()).isAfter(today)) {
            running.ifPresent(silence -> silences.end(silence, today));
            return Optional.empty();
        }
        return Optional.of(running.orElseGet(() -> silences.add(number, last, today)));
    }

    /** There is contact again. */
    public void end(UUID silence) {
        silences.end(silence, LocalTime.dayOf(clock.instant()));
    }

    /** The trajectory is over, and with it the search. */
    void endAllOf(CaseNumber number) {
        silences.endRunning(number, LocalTime.dayOf(clock.instant()));
    }

    /**
     * Keeps what the team agreed on.
     *
     * @param words how to go on; read by the case team
     * @param seekAgain day on which to look again (Europe/Brussels)
     */
    public void agree(UUID silence, String words, LocalDate seekAgain, String userId) {
        silences.addAgreement(silence, words, seekAgain, LocalTime.dayOf(clock.instant()), userId);
    }

    /** The last day to which looking again may be put off: another term {@code seekOut} from today. */
    public LocalDate latestSeekAgain() {
        return LocalTime.dayOf(clock.instant()).plus(seekOut());
    }

    /** Day of the last real contact; before the first one, the day on which the case was opened. */
    public LocalDate lastContact(CaseNumber number) {
        return contacts.lastRealContact(number)
                .orElseGet(() -> LocalTime.dayOf(cases.get(number).openedAt()));
    }

    private Period seekOut() {
        return Period.parse(partnership.term("seekOut"));
    }
}
