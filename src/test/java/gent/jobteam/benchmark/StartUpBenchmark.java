package gent.jobteam.benchmark;

import gent.jobteam.testing.PackagedJobteam;
import gent.jobteam.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * From nothing to a program that answers that it is well, as delivered and on a database that it knows, against
 * Camunda's bare web pages packaged in the same way on the same PostgreSQL.
 */
class StartUpBenchmark {

    private static final int RUNS = 5;
    private static final Path JOBTEAM = Path.of("target", "jobteam.jar").toAbsolutePath();

    @TempDir
    Path directory;

    private final Report report = new Report("startup");

    @Test
    void startOnAKnownDatabase() throws Exception {
        Path bare = directory.resolve("bare.jar");
        BareWebappJar.write(JOBTEAM, bare);
        Map<String, String> ourSettings = settings();
        Map<String, String> theirSettings = settings();
        start(JOBTEAM, ourSettings);
        start(bare, theirSettings);
        var ours = new ArrayList<Start>();
        var theirs = new ArrayList<Start>();
        for (int run = 0; run < RUNS; run++) {
            ours.add(start(JOBTEAM, ourSettings));
            theirs.add(start(bare, theirSettings));
        }
        report.line("%d starts each, in turn, after the first; medians; Jobteam : bare Camunda webapp starter", RUNS);
        compare("seconds until health is UP", median(ours, Start::ready), median(theirs, Start::ready));
        compare("CPU seconds until then", median(ours, Start::cpu), median(theirs, Start::cpu));
        report.line("Jobteam: %s", ours);
        report.line("bare: %s", theirs);
    }

    private static Map<String, String> settings() {
        return Map.of(
                "SPRING_DATASOURCE_URL", TestDatabase.createDatabase(),
                "SPRING_DATASOURCE_USERNAME", "postgres",
                "SPRING_DATASOURCE_PASSWORD", "",
                "JOBTEAM_DEMO_PARTICIPANTS", "false");
    }

    private Start start(Path program, Map<String, String> settings) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        try (var running = PackagedJobteam.start(program, directory, settings).awaitReady()) {
            Duration ready = Duration.ofNanos(System.nanoTime() - begin);
            Duration cpu = ProcessHandle.of(running.pid())
                    .flatMap(process -> process.info().totalCpuDuration())
                    .orElse(Duration.ZERO);
            return new Start(ready, cpu);
        }
    }

    private void compare(String what, double ours, double theirs) {
        report.line("%-28s %6.1f : %6.1f = %.2f", what, ours, theirs, ours / theirs);
    }

    /** In seconds. */
    private static double median(List<Start> starts, Function<Start, Duration> figure) {
        return starts.stream()
                        .map(figure)
                        .sorted()
                        .toList()
                        .get(starts.size() / 2)
                        .toMillis()
                / 1e3;
    }

    private record Start(Duration ready, Duration cpu) {}
}
