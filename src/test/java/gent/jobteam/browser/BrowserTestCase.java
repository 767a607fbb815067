package gent.jobteam.browser;

import gent.jobteam.testing.Jobs;
import gent.jobteam.testing.JobteamHttpTest;
import gent.jobteam.testing.TestClock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** People who work through their browsers only; the test does the background work and lets time pass. */
@JobteamHttpTest
@TestPropertySource(
        properties = {
            "jobteam.demo.participants=false",
            // Time stands still, so what may be asked per minute has to last for the whole test.
            "jobteam.gate.requests-per-minute=1000000"
        })
abstract class BrowserTestCase {

    private static Chromium chromium;

    @LocalServerPort
    private int port;

    @Autowired
    private Jobs jobs;

    @Autowired
    private TestClock clock;

    private final Map<String, Desk> desks = new LinkedHashMap<>();

    @BeforeAll
    static void startBrowser() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stopBrowser() {
        if (chromium != null) {
            chromium.close();
            chromium = null;
        }
    }

    /** Nobody met an error in her browser that she did not provoke; a picture is kept of what each saw last. */
    @AfterEach
    void leaveDesks() {
        desks.forEach((user, desk) -> desk.picture("laatst-" + user));
        try {
            desks.values().forEach(desk -> desk.watch().assertNoTrouble());
        } finally {
            desks.values().forEach(Desk::close);
            desks.clear();
        }
    }

    /** The desk of a colleague, who signs in at her first step. */
    Desk as(String user) {
        return desks.computeIfAbsent(
                user, name -> Desk.signedIn(chromium, "http://localhost:" + port, name, clock.instant()));
    }

    /** Somebody who is not signed in. */
    Desk visitor() {
        return desks.computeIfAbsent(
                "visitor", name -> Desk.visiting(chromium, "http://localhost:" + port, name, clock.instant()));
    }

    /** Closes the browser of a colleague; she signs in anew at her next step. */
    void leave(String user) {
        try (Desk desk = desks.remove(user)) {
            desk.watch().assertNoTrouble();
        }
    }

    /** Opens a task of somebody's own list. */
    Form own(String user, String person, String task) {
        return as(user).list("Mijn taken").open(person, task);
    }

    /** Completes the open task, and lets the background work that follows be done. */
    void complete(String user, String caseNumber) {
        as(user).complete();
        backgroundWork(caseNumber);
    }

    /** Lets the background work of a case be done that somebody without an account caused. */
    void backgroundWork(String caseNumber) {
        jobs.runDue(caseNumber);
    }

    /** Lets days pass until this one, at the same time of day; what becomes due on the way is done. */
    void letPassUntil(LocalDate day, String caseNumber) {
        jobs.letPass(Duration.ofDays(ChronoUnit.DAYS.between(today(), day)), caseNumber);
        desks.values().forEach(desk -> desk.set(clock.instant()));
    }

    LocalDate today() {
        return clock.today();
    }
}
