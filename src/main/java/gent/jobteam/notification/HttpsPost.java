package gent.jobteam.notification;

import gent.jobteam.notification.Attempt.Result;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLSocketFactory;

/** Sends one request and says how it went. Every wait has an end; it follows no redirect and uses no proxy. */
class HttpsPost {

    private static final int LONGEST_ANSWER = 2000;

    private static final ScheduledExecutorService WATCH = Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "http-deadline");
        thread.setDaemon(true);
        return thread;
    });

    private final Duration timeout;
    private final Duration deadline;
    private final SSLSocketFactory sockets;

    /**
     * @param timeout longest wait for a connection or an answer
     * @param deadline longest a request may take as a whole
     */
    HttpsPost(Duration timeout, Duration deadline, AddressGuard guard) {
        this(timeout, deadline, guard, (SSLSocketFactory) SSLSocketFactory.getDefault());
    }

    HttpsPost(Duration timeout, Duration deadline, AddressGuard guard, SSLSocketFactory sockets) {
        this.timeout = timeout;
        this.deadline = deadline;
        this.sockets = new GuardedSockets(sockets, guard);
    }

    Attempt send(URI to, Map<String, String> headers, byte[] body) {
        HttpURLConnection connection;
        try {
            connection = prepared(to, headers, body);
        } catch (IOException notPossible) {
            return new Attempt(Result.REJECTED, notPossible.getMessage());
        }
        var cut = WATCH.schedule(connection::disconnect, deadline.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return send(connection, body);
        } finally {
            cut.cancel(false);
            connection.disconnect();
        }
    }

    private HttpURLConnection prepared(URI to, Map<String, String> headers, byte[] body) throws IOException {
        var connection = (HttpURLConnection) to.toURL().openConnection(Proxy.NO_PROXY);
        if (connection instanceof HttpsURLConnection encrypted) {
            encrypted.setSSLSocketFactory(sockets);
        }
        connection.setConnectTimeout((int) timeout.toMillis());
        connection.setReadTimeout((int) timeout.toMillis());
        connection.setInstanceFollowRedirects(false);
        connection.setUseCaches(false);
        connection.setDoOutput(true);
        connection.setRequestMethod("POST");
        // The library may not send it a second time by itself.
        connection.setFixedLengthStreamingMode(body.length);
        connection.setRequestProperty("Connection", "close");
        headers.forEach((name, value) -> {
            if (!value.isEmpty()) {
                connection.setRequestProperty(name, value);
            }
        });
        return connection;
    }

    private static Attempt send(HttpURLConnection connection, byte[] body) {
        boolean connected = false;
        try {
            connection.connect();
            connected = true;
            try (var out = connection.getOutputStream()) {
                out.write(body);
            }
            int status = connection.getResponseCode();
            return status < 100 ? new Attempt(Result.UNANSWERED, "No HTTP") : answered(status, connection);
        } catch (AddressGuard.Forbidden forbidden) {
            return new Attempt(Result.REJECTED, forbidden.getMessage());
        } catch (IOException failure) {
            return new Attempt(connected ? Result.UNANSWERED : Result.UNREACHABLE, failure.toString());
        }
    }

    private static Attempt answered(int status, HttpURLConnection connection) {
        String answer = status + " " + words(connection);
        if (status >= 200 && status < 300) {
            return new Attempt(Result.ACCEPTED, answer);
        }
        boolean later = status == 408 || status == 425 || status == 429 || status >= 500;
        return later
                ? new Attempt(Result.POSTPONED, answer, wait(connection.getHeaderField("Retry-After")))
                : new Attempt(Result.REJECTED, answer);
    }

    /** The beginning of what the server says; its status is the answer, so this may be missing. */
    private static String words(HttpURLConnection connection) {
        try (InputStream in =
                connection.getErrorStream() == null ? connection.getInputStream() : connection.getErrorStream()) {
            return new String(in.readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8);
        } catch (IOException none) {
            return "";
        }
    }

    /** In seconds, at most a day; a date is not read. */
    private static Duration wait(String asked) {
        return asked != null && asked.matches("[0-9]{1,5}")
                ? Duration.ofSeconds(
                        Math.min(Long.parseLong(asked), Duration.ofDays(1).toSeconds()))
                : Duration.ZERO;
    }
}
