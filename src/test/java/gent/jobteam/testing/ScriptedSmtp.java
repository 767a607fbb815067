package gent.jobteam.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A mail server that misbehaves as the test tells it. Steps are {@code GREETING}, the commands {@code EHLO},
 * {@code MAIL}, {@code RCPT}, {@code DATA}, and {@code BODY} for the final dot.
 */
public final class ScriptedSmtp implements AutoCloseable {

    private static final Map<String, String> ANSWERS =
            Map.of("GREETING", "220 test", "DATA", "354 go on", "BODY", "250 2.0.0 kept as 4711", "QUIT", "221 bye");

    /** @param left how often the step still comes, this time included */
    private record Once(AtomicInteger left, String answer) {}

    private final ServerSocket server;
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final Map<String, Once> once = new ConcurrentHashMap<>();
    private final Queue<Socket> open = new ConcurrentLinkedQueue<>();
    private final List<String> kept = new CopyOnWriteArrayList<>();
    private final List<String> commands = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile int connections;

    /** Listens on a free port of this machine and behaves, until told otherwise. */
    public ScriptedSmtp() {
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        daemon(this::accept);
    }

    public int port() {
        return server.getLocalPort();
    }

    /** From now on the server answers this at this step. */
    public void answer(String step, String answer) {
        answers.put(step, answer);
    }

    /** The server answers this the nth time that it comes to this step, counted from now and from 1. */
    public void answerOnce(String step, int time, String answer) {
        once.put(step, new Once(new AtomicInteger(time), answer));
    }

    /** From now on the server behaves again. */
    public void behave() {
        answers.clear();
    }

    /** From now on the server says nothing at this step and keeps the connection. */
    public void hang(String step) {
        answers.put(step, "HANG");
    }

    /** From now on the server sends a character now and then at this step, and never a whole answer. */
    public void drip(String step) {
        answers.put(step, "DRIP");
    }

    /** From now on the server closes the connection at this step; a message whose dot it saw, it has kept. */
    public void drop(String step) {
        answers.put(step, "DROP");
    }

    /** The messages it took responsibility for, as they came over the line. */
    public List<String> kept() {
        return kept;
    }

    /** Every command of every connection, in order of arrival. */
    public List<String> commands() {
        return commands;
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
            var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
            OutputStream out = socket.getOutputStream();
            boolean goOn = say(out, "GREETING");
            for (String line = next(goOn, in); line != null; line = next(goOn, in)) {
                commands.add(line);
                String command = line.split("[ :]")[0].toUpperCase(Locale.ROOT);
                goOn = say(out, command) && !command.equals("QUIT");
                if (goOn
                        && command.equals("DATA")
                        && answers.getOrDefault("DATA", "354").startsWith("354")) {
                    String mail = body(in);
                    String answer = answers.getOrDefault("BODY", "250");
                    if (answer.startsWith("250") || answer.equals("DROP")) {
                        kept.add(mail);
                    }
                    goOn = say(out, "BODY");
                }
            }
        } catch (IOException | InterruptedException cut) {
            open.remove(socket);
        }
    }

    /** What the client says next; null when nobody listens any more, which the client finds out at once. */
    private static String next(boolean goOn, BufferedReader in) throws IOException {
        return goOn ? in.readLine() : null;
    }

    private static String body(BufferedReader in) throws IOException {
        var mail = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            mail.append(line.startsWith(".") ? line.substring(1) : line).append("\r\n");
        }
        return mail.toString();
    }

    /** Whether the connection goes on. */
    private boolean say(OutputStream out, String step) throws IOException, InterruptedException {
        String answer = once.containsKey(step) && once.get(step).left().decrementAndGet() == 0
                ? once.get(step).answer()
                : answers.getOrDefault(step, ANSWERS.getOrDefault(step, "250 ok"));
        switch (answer) {
            case "DROP" -> {
                return false;
            }
            case "HANG" -> {
                closed.await();
                return false;
            }
            case "DRIP" -> {
                while (!closed.await(50, TimeUnit.MILLISECONDS)) {
                    out.write('2');
                    out.flush();
                }
                return false;
            }
            default -> {
                out.write((answer + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
                out.flush();
                return !answer.startsWith("421");
            }
        }
    }

    private static void daemon(Runnable work) {
        var thread = new Thread(work, "scripted-smtp");
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
