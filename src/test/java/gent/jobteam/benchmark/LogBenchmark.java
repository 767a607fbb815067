package gent.jobteam.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.testing.JobteamTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** The packaged command {@code --verify-log} on the log of very many cases, before and after somebody touches it. */
@JobteamTest
@TestPropertySource(properties = "logging.level.gent.jobteam.benchmark=info")
class LogBenchmark {

    private static final int CASES = 100_000;
    private static final int ENTRIES = 20;
    private static final String HEAP = "-Xmx128m";

    /** The next entry of each case, chained as {@code LogEntry} does it. */
    private static final String NEXT = """
            insert into dossier_log
                   (case_number, position, at, user_id, organisation, kind, detail, previous_hash, hash)
            select number, ?, moment, 'coach', 'Stad Gent', 'READ', 'PERSON', previous,
                   encode(sha256(convert_to(
                       (select string_agg(length(field) || ':' || field, '' order by place)
                          from unnest(array[number, ?::text, to_char(moment at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), 'coach',
                                            'Stad Gent', 'READ', 'PERSON', previous])
                               with ordinality as part (field, place)), 'UTF8')), 'hex')
              from (select 'JT-2025-' || lpad(n::text, 6, '0') as number,
                           timestamptz '2025-01-01 08:00:00Z' + ? * interval '1 day' + n * interval '1 s' as moment,
                           coalesce(before.hash, '') as previous
                      from generate_series(1, ?) n
                      left join dossier_log before on before.case_number = 'JT-2025-' || lpad(n::text, 6, '0')
                                                  and before.position = ? - 1) as made
            """;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Environment environment;

    @TempDir
    Path directory;

    private final Report report = new Report("log");

    private record Ended(int code, String output) {}

    @Test
    void theLogOfVeryManyCases() throws Exception {
        for (int position = 1; position <= ENTRIES; position++) {
            jdbc.update(NEXT, position, position, position, CASES, position);
        }
        jdbc.execute("vacuum analyze dossier_log");
        Path anchor = directory.resolve("anchor.txt");

        assertThat(verify("untouched", "--write-anchor=" + anchor).code()).isZero();
        assertThat(verify("untouched, compared with its anchor", "--anchor=" + anchor)
                        .code())
                .isZero();
        touchOneEntry();
        Ended touched = verify("one entry changed", "--anchor=" + anchor);

        assertThat(touched.code()).isEqualTo(1);
        report.line("%d cases, %d entries each; after the change:%n%s", CASES, ENTRIES, touched.output());
    }

    private void touchOneEntry() {
        transaction.executeWithoutResult(status -> {
            // As somebody who may do everything in the database.
            jdbc.execute("set local session_replication_role = replica");
            jdbc.update(
                    "update dossier_log set user_id = 'coach2' where case_number = 'JT-2025-077777' and position = 7");
        });
    }

    private Ended verify(String what, String option) throws IOException, InterruptedException {
        Path output = Files.createTempFile(directory, "verify-", ".log");
        var builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-jar",
                        Path.of("target", "jobteam.jar").toAbsolutePath().toString(),
                        "--verify-log",
                        option))
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().put("SPRING_DATASOURCE_URL", environment.getRequiredProperty("spring.datasource.url"));
        builder.environment().put("SPRING_DATASOURCE_USERNAME", "postgres");
        builder.environment().put("SPRING_DATASOURCE_PASSWORD", "");
        long begin = System.nanoTime();
        Process process = builder.start();
        String most = "";
        while (!process.waitFor(20, TimeUnit.MILLISECONDS)) {
            most = mostMemory(process.pid()).orElse(most);
        }
        report.line(
                "%s: code %d after %.0f s with %s; most memory of the process %s",
                what, process.exitValue(), (System.nanoTime() - begin) / 1e9, HEAP, most);
        return new Ended(process.exitValue(), Files.readString(output));
    }

    /** What the operating system gave the process at most; empty where it does not tell, or when the process has ended. */
    private static Optional<String> mostMemory(long pid) {
        Path status = Path.of("/proc", String.valueOf(pid), "status");
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmHWM"))
                    .map(line -> line.replaceAll("\\s+", " "))
                    .findFirst();
        } catch (IOException | UncheckedIOException ended) {
            return Optional.empty();
        }
    }
}
