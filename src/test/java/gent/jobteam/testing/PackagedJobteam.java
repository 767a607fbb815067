package gent.jobteam.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged program in a process of its own, as people run it; only for tests that run after packaging. */
public final class PackagedJobteam implements AutoCloseable {

    /** Generous: a slow machine is no fault of the program. */
    private static final Duration LONGEST_START = Duration.ofMinutes(3);

    private static final Duration LONGEST_STOP = Duration.ofSeconds(10);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Process process;
    private final int port;
    private final Path log;

    private PackagedJobteam(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    /**
     * Starts the program and does not wait for it.
     *
     * @param directory where it runs; its data comes below it
     * @param variables of its environment
     */
    public static PackagedJobteam start(Path directory, Map<String, String> variables) throws IOException {
        return start(packaged(), directory, variables);
    }

    /**
     * Unpacks the program as the container image does: its libraries beside it.
     *
     * @param directory does not exist yet
     * @return the program there
     */
    public static Path unpack(Path directory) throws IOException, InterruptedException {
        var unpacking = new ProcessBuilder(
                        java(),
                        "-XX:TieredStopAtLevel=1",
                        "-Djarmode=tools",
                        "-jar",
                        packaged().toString(),
                        "extract",
                        "--destination",
                        directory.toString())
                .inheritIO()
                .start();
        if (unpacking.waitFor() != 0) {
            throw new IllegalStateException("Jobteam cannot be unpacked");
        }
        return directory.resolve("jobteam.jar");
    }

    /** The same for another program that is packaged alike. */
    public static PackagedJobteam start(Path program, Path directory, Map<String, String> variables)
            throws IOException {
        int port = freePort();
        Path log = Files.createTempFile(directory, "jobteam-", ".log");
        var builder = new ProcessBuilder(java(), "-Xmx512m", "-XX:TieredStopAtLevel=1", "-jar", program.toString())
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("JOBTEAM_PORT", String.valueOf(port));
        builder.environment().putAll(variables);
        return new PackagedJobteam(builder.start(), port, log);
    }

    /**
     * Waits until the program is ready for people.
     *
     * @throws IllegalStateException with its output when it ends instead, or takes minutes
     */
    public PackagedJobteam awaitReady() throws InterruptedException {
        long end = System.nanoTime() + LONGEST_START.toNanos();
        while (!healthy()) {
            if (process.waitFor(50, TimeUnit.MILLISECONDS) || System.nanoTime() > end) {
                throw new IllegalStateException("Jobteam is not ready:\n" + output());
            }
        }
        return this;
    }

    /** Waits until the program has ended by itself, and returns its exit code. */
    public int awaitEnd() throws InterruptedException {
        if (!process.waitFor(LONGEST_START.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("Jobteam goes on:\n" + output());
        }
        return process.exitValue();
    }

    /** Address of the running program, without slash at the end. */
    public String url() {
        return "http://localhost:" + port;
    }

    /** Number of its process on this machine. */
    public long pid() {
        return process.pid();
    }

    /** Everything that it has written so far. */
    public String output() {
        try {
            return Files.readString(log);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Ends it as {@code kill -9} does: nothing of the program runs any more. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /**
     * Asks it to stop, as Ctrl-C, {@code kill} and Docker do.
     *
     * @return whether it has stopped within ten seconds
     */
    public boolean stop() throws InterruptedException {
        process.destroy();
        return process.waitFor(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS);
    }

    /** Ends it in any case; does nothing when it has ended. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean healthy() throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(URI.create(url() + "/actuator/health"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static Path packaged() {
        return Path.of("target", "jobteam.jar").toAbsolutePath();
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
