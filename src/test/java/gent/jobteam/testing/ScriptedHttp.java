package gent.jobteam.testing;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A web server that takes requests and misbehaves as the test tells it. */
public final class ScriptedHttp implements AutoCloseable {

    private static final String HANG = "HANG";
    private static final String DRIP = "DRIP";
    private static final String DROP = "DROP";

    private final ServerSocket server;
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final Queue<Socket> open = new ConcurrentLinkedQueue<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile String answer = "200 OK";
    private volatile int connections;

    /**
     * What came in.
     *
     * @param headers by name in lower case
     */
    public record Request(String line, Map<String, String> headers, String body) {}

    /** Listens on a free port of this machine and accepts, until told otherwise. */
    public ScriptedHttp() {
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        daemon(this::accept);
    }

    /** @param scheme {@code http}; {@code https} leads to a server that cannot encrypt */
    public URI url(String scheme) {
        return URI.create("%s://localhost:%d/hook?x=1".formatted(scheme, server.getLocalPort()));
    }

    /** From now on it answers this; further headers follow on lines of their own. */
    public void answer(String statusAndHeaders) {
        answer = statusAndHeaders;
    }

    /** From now on it takes the request and says nothing. */
    public void hang() {
        answer = HANG;
    }

    /** From now on it sends a character now and then, and never a whole answer. */
    public void drip() {
        answer = DRIP;
    }

    /** From now on it takes the request and closes the connection. */
    public void drop() {
        answer = DROP;
    }

    public List<Request> requests() {
        return requests;
    }

    public int connections() {
        return connections;
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                open.add(socket);
                connections++;
                daemon(() -> talk(socket));
            } catch (IOException over) {
                return;
            }
        }
    }

    private void talk(Socket socket) {
        try (socket) {
            var in = new BufferedInputStream(socket.getInputStream());
            String line = line(in);
            if (line.isEmpty()) {
                return;
            }
            Map<String, String> headers = new TreeMap<>();
            for (String header = line(in); !header.isEmpty(); header = line(in)) {
                String[] parts = header.split(":", 2);
                headers.put(parts[0].toLowerCase(Locale.ROOT), parts[1].strip());
            }
            int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
            String body = new String(in.readNBytes(length), StandardCharsets.UTF_8);
            requests.add(new Request(line, headers, body));
            say(socket.getOutputStream());
        } catch (IOException | InterruptedException cut) {
            open.remove(socket);
        }
    }

    private void say(OutputStream out) throws IOException, InterruptedException {
        switch (answer) {
            case DROP -> out.flush();
            case HANG -> closed.await();
            case DRIP -> {
                while (!closed.await(50, TimeUnit.MILLISECONDS)) {
                    out.write('H');
                    out.flush();
                }
            }
            default -> {
                String text = "HTTP/1.1 " + answer.replace("\n", "\r\n") + "\r\nContent-Length: 2\r\n\r\nok";
                out.write(text.getBytes(StandardCharsets.US_ASCII));
                out.flush();
            }
        }
    }

    private static String line(InputStream in) throws IOException {
        var text = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n' && next >= 0; next = in.read()) {
            text.write(next);
        }
        return text.toString(StandardCharsets.US_ASCII).stripTrailing();
    }

    private static void daemon(Runnable work) {
        var thread = new Thread(work, "scripted-http");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        closed.countDown();
        server.close();
        for (Socket socket : open) {
            socket.close();
        }
    }
}
