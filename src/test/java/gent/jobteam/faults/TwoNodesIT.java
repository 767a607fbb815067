package gent.jobteam.faults;

import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.testing.PackagedJobteam;
import gent.jobteam.testing.Visitor;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes that start at the same moment on one empty database do everything once. */
class TwoNodesIT {

    private static final int AT_ONCE = 40;
    private static final int MAILS = 60;
    private static final Pattern MESSAGE_ID = Pattern.compile("&lt;([0-9a-f-]{36}@[a-z.]+)&gt;");

    @TempDir
    Path directory;

    @Test
    void theyPrepareItTogetherAndATaskSentInOnBothIsDoneOnceAndEachMailLeavesOnce() throws Exception {
        var nodes = new Nodes(directory);
        try (var one = nodes.start();
                var other = nodes.start()) {
            one.awaitReady();
            other.awaitReady();
            var coaches = List.of(Nodes.signedIn(one, "coach"), Nodes.signedIn(other, "coach"));
            nodes.takeOverAndPrepareReferral(coaches.get(0));

            var answers = atOnce(coaches, nodes.task("userTask_prepareReferral"));

            assertThat(answers).filteredOn(answer -> answer.statusCode() == 204).hasSize(1);
            assertThat(answers)
                    .filteredOn(answer -> answer.statusCode() != 204)
                    .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(409));
            assertThat(nodes.count("referral")).isOne();

            queueMails(nodes);
            nodes.awaitCount(MAILS, "message where state = 'sent'");
            var arrived = new ArrayList<>(arrivedAt(one));
            arrived.addAll(arrivedAt(other));
            assertThat(arrived).hasSize(MAILS).doesNotHaveDuplicates();
            assertThat(nodes.count("message where perhaps_sent or attempts > 1"))
                    .isZero();
        }
    }

    private static List<HttpResponse<String>> atOnce(List<Visitor> coaches, String task) throws Exception {
        var barrier = new CyclicBarrier(AT_ONCE);
        var threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            var work = new ArrayList<Callable<HttpResponse<String>>>();
            for (int i = 0; i < AT_ONCE; i++) {
                var coach = coaches.get(i % coaches.size());
                work.add(() -> {
                    barrier.await();
                    return Nodes.submit(coach, task, Nodes.preparation());
                });
            }
            var answers = new ArrayList<HttpResponse<String>>();
            for (var answer : threads.invokeAll(work)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    /** As steps leave them behind at their commit. */
    private static void queueMails(Nodes nodes) {
        nodes.jdbc().sql("""
                        insert into message (id, channel, recipient, subject, body, message_id, state, queued_at, due_at)
                        select 'sample-' || n, 'email', 'onthaal@woonwijzer.example', 'Vraag ' || n, 'Dag',
                               '<' || gen_random_uuid() || '@jobteam.example>', 'queued', now(), now()
                          from generate_series(1, :mails) n
                        """).param("mails", MAILS).update();
    }

    private static List<String> arrivedAt(PackagedJobteam node) {
        String page = Nodes.signedIn(node, "coordinatie").page("/postvak").body();
        return MESSAGE_ID.matcher(page).results().map(MatchResult::group).toList();
    }
}
