package gent.jobteam.benchmark;

import static org.awaitility.Awaitility.await;

import gent.jobteam.identity.StaffDirectory;
import gent.jobteam.testing.Colleagues;
import gent.jobteam.testing.JobteamTest;
import gent.jobteam.testing.PackagedJobteam;
import gent.jobteam.testing.TestClock;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** The packaged program with 3,000 running cases in a heap of 512 MB, on a busy day. */
@JobteamTest
class MemoryBenchmark {

    private static final int CASES = 3000;
    private static final String GC_LOG = "gc.log";

    /** As {@code [1.2s][info][gc] GC(7) Pause Young (Normal) (G1 Evacuation Pause) 210M->120M(400M) 3.1ms} says. */
    private static final Pattern PAUSE = Pattern.compile("GC\\(\\d+\\) Pause .*?(\\d+)M->(\\d+)M\\((\\d+)M\\)");

    @TempDir
    static Path directory;

    @Autowired
    ProcessEngine engine;

    @Autowired
    Colleagues colleagues;

    @Autowired
    TestClock clock;

    @Autowired
    StaffDirectory staff;

    @Autowired
    Environment environment;

    private final Report report = new Report("memory");

    @Test
    void manyRunningCases() throws Exception {
        clock.set(Instant.now().truncatedTo(ChronoUnit.MINUTES));
        var cases = new ManyCases(engine, colleagues, clock, staff);
        cases.make(CASES);
        report.line(
                "%d running cases, %d process instances, %d open tasks, %d jobs",
                engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .rootProcessInstances()
                        .count(),
                engine.getRuntimeService().createProcessInstanceQuery().count(),
                engine.getTaskService().createTaskQuery().count(),
                engine.getManagementService().createJobQuery().count());

        try (var jobteam = PackagedJobteam.start(directory, settings()).awaitReady()) {
            memory(jobteam, "after the start");
            var day = new BusyDay(URI.create(jobteam.url()).getPort());
            Stream.concat(cases.coaches().stream(), Stream.of("coordinatie"))
                    .parallel()
                    .forEach(user -> {
                        if (user.equals("coordinatie")) {
                            day.coordinator(user);
                        } else {
                            day.coach(user);
                        }
                    });
            await().atMost(Duration.ofMinutes(5)).until(this::noStepWaits);
            jobteam.awaitReady();
            report.line(
                    "%d requests answered, %d tasks done, all steps opened by the job executor, health UP",
                    day.requests(), day.tasksDone());
            memory(jobteam, "after the day");
            report.line(
                    "Fullest heap before a collection: %d MB", pauses(1).max().orElseThrow());
            report.line("Largest heap that was reserved: %d MB", pauses(3).max().orElseThrow());
            report.line("OutOfMemoryError in its log: %s", jobteam.output().contains("OutOfMemoryError"));
        }
    }

    private Map<String, String> settings() {
        return Map.of(
                "SPRING_DATASOURCE_URL", environment.getRequiredProperty("spring.datasource.url"),
                "SPRING_DATASOURCE_USERNAME", "postgres",
                "SPRING_DATASOURCE_PASSWORD", "",
                "JOBTEAM_DEMO_PARTICIPANTS", "false",
                "JAVA_TOOL_OPTIONS", "-Xlog:gc:file=" + directory.resolve(GC_LOG));
    }

    private boolean noStepWaits() {
        return engine.getManagementService()
                        .createJobQuery()
                        .activityId("serviceTask_openStep")
                        .count()
                == 0;
    }

    /** What is left after a full collection, and what the operating system gave the process at most. */
    private void memory(PackagedJobteam jobteam, String when) throws IOException, InterruptedException {
        collect(jobteam);
        long[] left = pauses(2).toArray();
        report.line("Heap %s, after a full collection: %d MB", when, left[left.length - 1]);
        Path status = Path.of("/proc", String.valueOf(jobteam.pid()), "status");
        if (Files.isReadable(status)) {
            Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith("VmHWM"))
                    .forEach(line ->
                            report.line("Most memory of the process %s: %s", when, line.replaceAll("\\s+", " ")));
        }
    }

    private static void collect(PackagedJobteam jobteam) throws IOException, InterruptedException {
        new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        String.valueOf(jobteam.pid()),
                        "GC.run")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    /** One figure of each collection so far, in MB. */
    private static LongStream pauses(int group) throws IOException {
        return PAUSE.matcher(Files.readString(directory.resolve(GC_LOG)))
                .results()
                .mapToLong(pause -> Long.parseLong(pause.group(group)));
    }
}
