package gent.jobteam.benchmark;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.testing.Colleagues;
import gent.jobteam.testing.JobteamTest;
import gent.jobteam.testing.TestClock;
import gent.jobteam.testing.TestDatabase;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;

/** What one whole journey costs here, and what it costs a bare engine with the same models on the same PostgreSQL. */
@JobteamTest
@Import(CountedDatabase.class)
class JourneyBenchmark {

    private static final int WARM_UP = 10;
    private static final int MEASURED = 30;

    /** What is agreed on in the conversations of the trajectory: a step, nothing, two steps at once, work. */
    private static final List<Map<String, List<String>>> CONVERSATIONS = List.of(
            Map.of("lifeSteps", List.of("housing")),
            Map.of(),
            Map.of("workSteps", List.of("internship"), "rightsSteps", List.of("rightsAction")),
            Map.of("endingSteps", List.of("outflow")));

    @Autowired
    ProcessEngine engine;

    @Autowired
    Colleagues colleagues;

    @Autowired
    TestClock clock;

    @Autowired
    StatementCount count;

    @Autowired
    @Qualifier("terms")
    Map<String, String> terms;

    private final Report report = new Report("journey");

    @Test
    void oneWholeJourney() {
        var pen = new SteadyPen(() -> clock.today());
        var jobteam = new JobteamOffice(engine, colleagues, clock, pen, "spontaneous");
        var bare = new BareOffice(TestDatabase.createDatabase(), count, terms, clock);
        var ours = new ArrayList<Life>();
        var theirs = new ArrayList<Life>();
        for (int run = 0; run < WARM_UP + MEASURED; run++) {
            ours.add(live(jobteam, pen));
            theirs.add(live(bare, pen));
        }
        assertThat(theirs)
                .extracting(life -> life.doing().steps())
                .containsOnly(ours.get(0).doing().steps());
        report(ours.subList(WARM_UP, ours.size()), theirs.subList(WARM_UP, theirs.size()));
        bare.engine().close();
    }

    private Life live(Office office, SteadyPen pen) {
        clock.set(TestClock.START);
        Deque<Map<String, List<String>>> conversations = new ArrayDeque<>(CONVERSATIONS);
        var life = new Life(new Watch(count), new Watch(count));
        new Journey(office, clock, () -> pen.choose(conversations.remove())).live(life.opening(), life.doing());
        return life;
    }

    private void report(List<Life> ours, List<Life> theirs) {
        report.line("%d journeys each, after %d to warm up; medians; Jobteam : bare engine", MEASURED, WARM_UP);
        compare("statements, the work itself", ours, theirs, life -> life.doing()
                .total());
        compare("statements, opening the tasks", ours, theirs, life -> life.opening()
                .total());
        compare(
                "statements, all",
                ours,
                theirs,
                life -> life.doing().total() + life.opening().total());
        compare("CPU ms, the work itself", ours, theirs, life -> life.doing().cpu() / 1e6);
        compare(
                "CPU ms, opening the tasks",
                ours,
                theirs,
                life -> life.opening().cpu() / 1e6);
        compare(
                "CPU ms, all",
                ours,
                theirs,
                life -> (life.doing().cpu() + life.opening().cpu()) / 1e6);
        Life last = ours.get(ours.size() - 1);
        Life lastBare = theirs.get(theirs.size() - 1);
        bySteps("the work itself", last.doing(), lastBare.doing());
        bySteps("opening the tasks", last.opening(), lastBare.opening());
        byKind("the work itself", last.doing());
        byKind("opening the tasks", last.opening());
    }

    private void compare(String what, List<Life> ours, List<Life> theirs, Cost cost) {
        double our = median(ours, cost);
        double their = median(theirs, cost);
        report.line("%-32s %8.1f : %8.1f = %.2f", what, our, their, our / their);
    }

    private void bySteps(String what, Watch ours, Watch theirs) {
        report.line("Statements by step, %s; Jobteam : bare engine", what);
        ours.statements()
                .forEach((step, statements) -> report.line(
                        "  %-28s %4d : %4d",
                        step,
                        statements.size(),
                        theirs.statements().getOrDefault(step, List.of()).size()));
    }

    private void byKind(String what, Watch ours) {
        var kinds = ours.statements().values().stream()
                .flatMap(List::stream)
                .collect(groupingBy(JourneyBenchmark::kind, TreeMap::new, counting()));
        report.line("Jobteam's statements by tables, %s: %s", what, kinds);
    }

    private static String kind(String statement) {
        if (statement.contains("ACT_RU_AUTHORIZATION")) {
            return "rights of users";
        }
        return statement.contains("ACT_") ? "rest of the engine" : "our own";
    }

    private static double median(List<Life> lives, Cost cost) {
        return lives.stream()
                .map(cost::of)
                .sorted(Comparator.naturalOrder())
                .toList()
                .get(lives.size() / 2);
    }

    private interface Cost {

        double of(Life life);
    }

    private record Life(Watch opening, Watch doing) {}
}
