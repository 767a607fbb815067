package gent.jobteam.benchmark;

import static gent.jobteam.testing.Visitor.ENGINE;

import com.fasterxml.jackson.databind.ObjectMapper;
import gent.jobteam.registration.RegistrationRounds;
import gent.jobteam.testing.JobteamHttpTest;
import gent.jobteam.testing.TestClock;
import gent.jobteam.testing.Visitor;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/**
 * How many registrations a second the public page takes from four people who never pause, without its limits per address,
 * and what a coach notices of it in Tasklist.
 */
@JobteamHttpTest
@TestPropertySource(
        properties = {"logging.level.gent.jobteam.benchmark=info", "logging.level.gent.jobteam.registration=off"})
class RegistrationBenchmark {

    private static final int SENDERS = 4;
    private static final int WARM_UP = 50;
    private static final int LISTS = 300;
    private static final String PAGE = "/aanmelden/nl/iemand";
    private static final Pattern STAMP = Pattern.compile("name=\"form\" value=\"([^\"]+)\"");

    @LocalServerPort
    int port;

    @Autowired
    TestClock clock;

    @Autowired
    RegistrationRounds rounds;

    @Autowired
    JdbcClient jdbc;

    private final Report report = new Report("registration");
    private final AtomicInteger received = new AtomicInteger();

    @Test
    void theFrontDoorWhileColleaguesWork() throws Exception {
        var coach = Visitor.signedIn(port, "coach");
        String filter = new ObjectMapper()
                .readTree(coach.get(ENGINE + "/filter?resourceType=Task&maxResults=50")
                        .body())
                .path(0)
                .path("id")
                .asText();
        var first = new Visitor(port);
        for (int sent = 0; sent < WARM_UP; sent++) {
            announce(first);
        }
        rounds.takeUp();
        lists(coach, filter);
        List<Double> quiet = lists(coach, filter);

        int before = cases();
        received.set(0);
        var busy = new AtomicBoolean(true);
        long start = System.nanoTime();
        var work = new ArrayList<CompletableFuture<Void>>();
        for (int sender = 0; sender < SENDERS; sender++) {
            work.add(CompletableFuture.runAsync(() -> announceWhile(busy)));
        }
        work.add(CompletableFuture.runAsync(() -> takeUpWhile(busy)));
        List<Double> disturbed = lists(coach, filter);
        double seconds = (System.nanoTime() - start) / 1e9;
        int taken = received.get();
        int opened = cases() - before;
        busy.set(false);
        work.forEach(CompletableFuture::join);

        report.line(
                "%.0f registrations a second in %.0f s; %.1f cases a second",
                taken / seconds, seconds, opened / seconds);
        report.line(
                "a coach's list of tasks: p50 %.1f ms, p95 %.1f ms; meanwhile p50 %.1f ms, p95 %.1f ms",
                at(quiet, 0.5), at(quiet, 0.95), at(disturbed, 0.5), at(disturbed, 0.95));
    }

    private void announceWhile(AtomicBoolean busy) {
        var sender = new Visitor(port);
        while (busy.get()) {
            announce(sender);
        }
    }

    private void takeUpWhile(AtomicBoolean busy) {
        while (busy.get()) {
            rounds.takeUp();
        }
    }

    /** Opens the form, fills it in and sends it, as a browser does. */
    private void announce(Visitor sender) {
        var stamp = STAMP.matcher(sender.page(PAGE).body());
        if (!stamp.find()) {
            throw new IllegalStateException("No form");
        }
        clock.set(clock.instant().plus(Duration.ofMinutes(1)));
        var answer = sender.form(
                PAGE,
                Map.of(
                        "form", stamp.group(1),
                        "organisation", "De Zuidpoort",
                        "yourMail", "onthaal@zuidpoort.example",
                        "name", name() + " " + name(),
                        "phone", "0470 12 34 56",
                        "language", "sk",
                        "district", "Dampoort",
                        "need", "BOTH",
                        "question", "Ze wil in een keuken werken.",
                        "agree", "yes"));
        if (answer.statusCode() != 302 && answer.statusCode() != 303) {
            throw new IllegalStateException("%s: %s".formatted(answer, answer.body()));
        }
        received.incrementAndGet();
    }

    private static List<Double> lists(Visitor coach, String filter) throws IOException {
        var times = new ArrayList<Double>();
        for (int list = 0; list < LISTS; list++) {
            long start = System.nanoTime();
            var answer = coach.post(ENGINE + "/filter/%s/list?firstResult=0&maxResults=50".formatted(filter), "{}");
            if (answer.statusCode() != 200) {
                throw new IOException(answer.body());
            }
            times.add((System.nanoTime() - start) / 1e6);
        }
        return times;
    }

    private int cases() {
        return jdbc.sql("select count(*) from case_file").query(Integer.class).single();
    }

    /** Ten letters, like nobody else's. */
    private static String name() {
        return ThreadLocalRandom.current()
                .ints(10, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static double at(List<Double> values, double part) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, (int) (sorted.size() * part)));
    }
}
