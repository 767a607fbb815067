package gent.jobteam.personaldata;

import gent.jobteam.partnership.Partnership;
import gent.jobteam.platform.LocalTime;
import gent.jobteam.platform.UseCases;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/** How long dossiers are kept. Tells what is due; nothing is ever erased before two people decided so. */
@UseCases
public class Retentions {

    /** How far ahead the list looks. */
    private static final Period AHEAD = Period.ofMonths(3);

    private static final int MOST = 100;

    private final JdbcErasures erasures;
    private final JdbcPersonTables tables;
    private final Partnership partnership;
    private final Clock clock;

    Retentions(JdbcErasures erasures, JdbcPersonTables tables, Partnership partnership, Clock clock) {
        this.erasures = erasures;
        this.tables = tables;
        this.partnership = partnership;
        this.clock = clock;
    }

    /**
     * A person who is or soon will be kept long enough, by the numbers of her cases.
     *
     * @param rows how many rows would be erased, in all tables together
     * @param dueOn day from which she is kept too long (Europe/Brussels)
     */
    public record Due(List<String> caseNumbers, int rows, LocalDate dueOn, boolean now) {}

    /** Those that are due within three months, the longest due first; at most 100 of each period. */
    public List<Due> due() {
        LocalDate today = LocalTime.dayOf(clock.instant());
        PersonTables all = tables.find();
        var due = new ArrayList<Due>();
        for (Partnership.Retention period : partnership.retention()) {
            LocalDate before = today.plus(AHEAD).minus(period.span());
            erasures.endedBefore(LocalTime.startOf(before), period.key().equals("guided"), MOST)
                    .forEach(ended -> due.add(due(ended, period, all, today)));
        }
        due.sort((one, other) -> one.dueOn().compareTo(other.dueOn()));
        return due;
    }

    private Due due(JdbcErasures.EndedPerson ended, Partnership.Retention period, PersonTables all, LocalDate today) {
        LocalDate dueOn = LocalTime.dayOf(ended.lastEnd()).plus(period.span());
        int rows = all.inOrderOfErasing().stream()
                .filter(PersonTable::erased)
                .mapToInt(table -> tables.count(table, ended.person(), ended.caseNumbers()))
                .sum();
        return new Due(ended.caseNumbers(), rows, dueOn, !dueOn.isAfter(today));
    }
}
