package gent.jobteam.benchmark;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import gent.jobteam.notification.Outbox;
import gent.jobteam.notification.OutboxDrain;
import gent.jobteam.testing.JobteamTest;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** How fast the outbox empties into a mail server in the same program, beside the mail library alone. */
@JobteamTest
@Import(CountedDatabase.class)
@TestPropertySource(properties = "logging.level.gent.jobteam.benchmark=info")
class OutboxBenchmark {

    private static final int ROUNDS = 5;
    private static final int MAILS = 400;
    private static final int BACKLOG = 10_000;
    private static final int PAGES = 100;

    @Autowired
    ApplicationContext application;

    @Autowired
    Outbox outbox;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MockMvc web;

    @Autowired
    StatementCount count;

    private final Report report = new Report("outbox");

    @Test
    void emptying() throws Exception {
        var drain = new OutboxDrain(application);
        var mails = new ManyMails(outbox, transaction);
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            int port = server.getSmtp().getPort();
            var ours = new ArrayList<Double>();
            var kept = new ArrayList<Double>();
            var fresh = new ArrayList<Double>();
            // The first round warms up.
            for (int round = 0; round <= ROUNDS; round++) {
                mails.queue(MAILS);
                double outboxSeconds = seconds(drain::sendDue);
                double keptSeconds = seconds(() -> bare(port, MAILS));
                double freshSeconds = seconds(() -> bare(port, 1));
                if (round > 0) {
                    ours.add(outboxSeconds);
                    kept.add(keptSeconds);
                    fresh.add(freshSeconds);
                }
            }
            report.line("outbox: %.0f mails a second", MAILS / median(ours));
            report.line(
                    "bare, one connection: %.0f a second; ours take %.2f times as long",
                    MAILS / median(kept), median(ours) / median(kept));
            report.line(
                    "bare, a connection each: %.0f a second; ours take %.2f times as long",
                    MAILS / median(fresh), median(ours) / median(fresh));
            mails.queue(MAILS);
            report.line(
                    "statements per mail: %.2f", count.during(drain::sendDue).size() / (double) MAILS);
        } finally {
            server.stop();
        }
        pagesDuringABacklog(drain, mails);
    }

    private void pagesDuringABacklog(OutboxDrain drain, ManyMails mails) throws Exception {
        pages();
        List<Double> quiet = pages();
        mails.queue(BACKLOG);
        var sending = CompletableFuture.supplyAsync(drain::sendDue);
        List<Double> busy = pages();
        boolean stillSending = !sending.isDone();
        double rest = seconds(sending::join);
        report.line(
                "the list of participants: p50 %.1f ms, p95 %.1f ms; while %,d due mails leave p50 %.1f ms, p95 %.1f ms"
                        + " (still sending at the end of it: %s, %.1f s more)",
                at(quiet, 0.5), at(quiet, 0.95), BACKLOG, at(busy, 0.5), at(busy, 0.95), stillSending, rest);
    }

    private List<Double> pages() throws Exception {
        var coach = (MockHttpSession) web.perform(
                        post("/login").with(csrf()).param("username", "coach").param("password", "jobteam"))
                .andReturn()
                .getRequest()
                .getSession();
        var times = new ArrayList<Double>();
        for (int page = 0; page < PAGES; page++) {
            long start = System.nanoTime();
            web.perform(get("/deelnemers").session(coach)).andExpect(status().isOk());
            times.add((System.nanoTime() - start) / 1e6);
        }
        return times;
    }

    /** @param perConnection after how many mails another connection is opened */
    private static void bare(int port, int perConnection) {
        var settings = new Properties();
        settings.put("mail.smtp.quitwait", "false");
        var session = Session.getInstance(settings);
        try {
            for (int sent = 0; sent < MAILS; sent += perConnection) {
                try (Transport transport = session.getTransport("smtp")) {
                    transport.connect("127.0.0.1", port, null, null);
                    for (int mail = 0; mail < perConnection; mail++) {
                        var mime = new MimeMessage(session);
                        mime.setFrom(new InternetAddress("jobteam@jobteam.example"));
                        mime.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(ManyMails.RECIPIENT, true));
                        mime.setSubject(ManyMails.SUBJECT, "UTF-8");
                        mime.setText(ManyMails.BODY, "UTF-8");
                        mime.saveChanges();
                        transport.sendMessage(mime, mime.getAllRecipients());
                    }
                }
            }
        } catch (MessagingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static double seconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private static double median(List<Double> values) {
        return at(values, 0.5);
    }

    private static double at(List<Double> values, double part) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, (int) (sorted.size() * part)));
    }
}
