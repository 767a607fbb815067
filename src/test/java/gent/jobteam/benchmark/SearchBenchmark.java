package gent.jobteam.benchmark;

import gent.jobteam.identity.Role;
import gent.jobteam.privacy.Viewer;
import gent.jobteam.search.PersonSearch;
import gent.jobteam.search.SearchPlan;
import gent.jobteam.testing.JobteamTest;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** What a search costs while a name is typed, with ever more persons. */
@JobteamTest
@Import(CountedDatabase.class)
@TestPropertySource(properties = "logging.level.gent.jobteam.benchmark=info")
class SearchBenchmark {

    private static final List<Integer> SIZES = List.of(3_000, 30_000, 100_000);
    private static final int NAMES = 80;
    private static final int WARM_UPS = 3;

    private static final Viewer COACH = new Viewer("coach", Set.of(Role.COACH), "Stad Gent");

    @Autowired
    PersonSearch search;

    @Autowired
    JdbcTemplate template;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    StatementCount count;

    private final Report report = new Report("search");

    @Test
    void whileANameIsTyped() {
        var people = new ManyPeople(template, events, transaction);
        double first = 0;
        for (int size : SIZES) {
            people.fillUpTo(size);
            List<String> queries = queries(people.some(NAMES));
            for (int i = 0; i < WARM_UPS; i++) {
                queries.forEach(this::find);
            }
            List<Double> millis = queries.stream().map(this::timed).sorted().toList();
            double p50 = millis.get(millis.size() / 2);
            first = first == 0 ? p50 : first;
            report.line(
                    "%,8d persons, %,9d keys: p50 %6.2f ms (%.2f times that of 3,000), p95 %6.2f ms, statements at most %d",
                    size,
                    jdbc.sql("select count(*) from name_key").query(Long.class).single(),
                    p50,
                    p50 / first,
                    millis.get(millis.size() * 95 / 100),
                    queries.stream().mapToInt(this::statements).max().orElseThrow());
        }
        report.line("%d searches each; for \"zdenka kov\":%n%s", NAMES * 4, SearchPlan.of("zdenka kov", jdbc));
    }

    /** Three letters; the first word; the first word and the beginning of the next; the whole name without marks. */
    private static List<String> queries(List<String> names) {
        var queries = new ArrayList<String>();
        for (String name : names) {
            int space = name.indexOf(' ');
            queries.add(name.substring(0, 3));
            queries.add(name.substring(0, space));
            queries.add(name.substring(0, Math.min(name.length(), space + 3)));
            queries.add(Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", ""));
        }
        return queries;
    }

    private double timed(String typed) {
        long start = System.nanoTime();
        find(typed);
        return (System.nanoTime() - start) / 1e6;
    }

    private int statements(String typed) {
        return count.during(() -> find(typed)).size();
    }

    private void find(String typed) {
        search.find(typed, Optional.empty(), COACH);
    }
}
