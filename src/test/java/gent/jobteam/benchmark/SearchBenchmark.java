package gent.jobteam.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import gent.jobteam.dossier.Dossiers;
import gent.jobteam.dossier.MyParticipants;
import gent.jobteam.identity.Role;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.privacy.Viewer;
import gent.jobteam.search.PersonSearch;
import gent.jobteam.search.SearchPlan;
import gent.jobteam.testing.JobteamTest;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** What a search costs while a name is typed, and what the pages of a coach cost, with ever more persons. */
@JobteamTest
@Import(SwitchedDatabase.Configuration.class)
@TestPropertySource(properties = "logging.level.gent.jobteam.benchmark=info")
class SearchBenchmark {

    private static final List<Integer> SIZES = List.of(3_000, 30_000, 100_000);
    private static final int NAMES = 80;
    private static final int PAGES = 50;
    private static final int WARM_UPS = 3;
    private static final int ROUNDS = 5;

    private static final Viewer COACH = new Viewer("coach", Set.of(Role.COACH), "Stad Gent");

    @Autowired
    PersonSearch search;

    @Autowired
    Dossiers dossiers;

    @Autowired
    MyParticipants mine;

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

    @Autowired
    SwitchedDatabase database;

    private final Report report = new Report("search");

    /** A partnership of one size. */
    private record Partnership(int persons, long keys, HikariDataSource database) {}

    /** Something that a coach does, by what she asks for. */
    private record Action(String name, List<String> questions, Consumer<String> answer) {}

    @Test
    void whileANameIsTypedAndOnThePagesOfACoach() {
        var people = new ManyPeople(template, events, transaction);
        var partnerships = new ArrayList<Partnership>();
        for (int size : SIZES) {
            people.fillUpTo(size);
            long keys =
                    jdbc.sql("select count(*) from name_key").query(Long.class).single();
            partnerships.add(new Partnership(size, keys, database.copy("persons_" + size)));
            report.line("%,8d persons, %,9d keys", size, keys);
        }
        // Whoever is there among 3,000 is there among 100,000: the same questions everywhere.
        List<String> typed = queries(people.some(NAMES, SIZES.get(0)));
        List<String> cases =
                IntStream.range(0, PAGES).mapToObj("JT-2025-%06d"::formatted).toList();
        measure(new Action("search", typed, this::find), partnerships);
        measure(new Action("dossier", cases, number -> dossiers.open(new CaseNumber(number), COACH)), partnerships);
        measure(new Action("Mijn deelnemers", cases, number -> mine.of(COACH.userId())), partnerships);
        report.line("For \"zdenka kov\" among the most:%n%s", SearchPlan.analyzed("zdenka kov", jdbc));
    }

    private void measure(Action action, List<Partnership> partnerships) {
        for (int round = 0; round < WARM_UPS; round++) {
            inTurn(action, partnerships);
        }
        var millis = new HashMap<Partnership, List<Double>>();
        for (int round = 0; round < ROUNDS; round++) {
            inTurn(action, partnerships)
                    .forEach((partnership, more) -> millis.computeIfAbsent(partnership, none -> new ArrayList<>())
                            .addAll(more));
        }
        double first = percentile(millis.get(partnerships.get(0)), 50);
        for (Partnership partnership : partnerships) {
            database.use(partnership.database());
            double p50 = percentile(millis.get(partnership), 50);
            report.line(
                    "%s, %,8d persons: p50 %6.2f ms (%.2f times that of 3,000), p95 %6.2f ms, statements at most %d",
                    action.name(),
                    partnership.persons(),
                    p50,
                    p50 / first,
                    percentile(millis.get(partnership), 95),
                    action.questions().stream()
                            .mapToInt(question -> count.during(
                                            () -> action.answer().accept(question))
                                    .size())
                            .max()
                            .orElseThrow());
        }
    }

    /** Each question in all sizes before the next one, so that whatever else the machine does slows all of them down. */
    private Map<Partnership, List<Double>> inTurn(Action action, List<Partnership> partnerships) {
        var millis = new HashMap<Partnership, List<Double>>();
        for (String question : action.questions()) {
            for (Partnership partnership : partnerships) {
                database.use(partnership.database());
                long start = System.nanoTime();
                action.answer().accept(question);
                double taken = (System.nanoTime() - start) / 1e6;
                millis.computeIfAbsent(partnership, none -> new ArrayList<>()).add(taken);
            }
        }
        return millis;
    }

    private static double percentile(List<Double> millis, int percentile) {
        return millis.stream().sorted().toList().get(millis.size() * percentile / 100);
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

    private void find(String typed) {
        search.find(typed, Optional.empty(), COACH);
    }
}
