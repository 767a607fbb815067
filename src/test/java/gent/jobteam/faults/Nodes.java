package gent.jobteam.faults;

import static gent.jobteam.testing.Visitor.ENGINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import gent.jobteam.platform.SecretToken;
import gent.jobteam.testing.PackagedJobteam;
import gent.jobteam.testing.TestDatabase;
import gent.jobteam.testing.Visitor;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The packaged program on one database, one node or several, and what people do there over HTTP. Each node runs
 * unpacked, as in the container image: it is started many times here, and so starts a quarter cheaper.
 */
final class Nodes {

    static final String NAME = "Rozalija";

    /** Whom the system of another organisation announces. */
    static final String ANNOUNCED = "Ömer Çelikkaya";

    private static final String SYSTEM_KEY = SecretToken.make();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Path directory;
    private final Path program;
    private final String url = TestDatabase.createDatabase();
    private final JdbcClient jdbc = JdbcClient.create(new DriverManagerDataSource(url, "postgres", ""));

    /** @param directory where the nodes run and where the program is unpacked */
    Nodes(Path directory) throws IOException, InterruptedException {
        this.directory = directory;
        this.program = PackagedJobteam.unpack(directory.resolve("program"));
    }

    /** A node that takes up within seconds what a dead one left. */
    PackagedJobteam start() throws IOException {
        return PackagedJobteam.start(
                program,
                directory,
                Map.of(
                        "SPRING_DATASOURCE_URL", url,
                        "SPRING_DATASOURCE_USERNAME", "postgres",
                        "SPRING_DATASOURCE_PASSWORD", "",
                        "JOBTEAM_DEMO_PARTICIPANTS", "false",
                        "JOBTEAM_MAIL_DEADLINE", "1s",
                        "JOBTEAM_MAIL_POLLINTERVAL", "1s",
                        "CAMUNDA_BPM_JOBEXECUTION_LOCKTIMEINMILLIS", "5000"));
    }

    String url() {
        return url;
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    static Visitor signedIn(PackagedJobteam node, String user) {
        return Visitor.signedIn(URI.create(node.url()).getPort(), user);
    }

    /** A running file that is taken over, up to the task in which a referral is prepared. */
    void takeOverAndPrepareReferral(Visitor coach) {
        String journey = jdbc.sql(
                        "select id_ from act_re_procdef where key_ = 'journey' order by version_ desc limit 1")
                .query(String.class)
                .single();
        String today = LocalDate.now().toString();
        var started = coach.post(
                "%s/process-definition/%s/submit-form".formatted(ENGINE, journey),
                body(Map.of(
                        "name",
                        NAME,
                        "contactLanguage",
                        "nl",
                        "inflowChannel",
                        "takeover",
                        "guidedSince",
                        today,
                        "zone",
                        "noord",
                        "mayContact",
                        true)));
        assertThat(started.statusCode()).as(started.body()).isEqualTo(200);
        done(coach, "userTask_measureZero", Map.of("measuredHow", "fromFile", "measuredOn", today));
        done(
                coach,
                "userTask_makeAgreements",
                Map.of("newAgreements", "We zoeken samen een woning.", "followSteps", List.of("referral")));
        task("userTask_prepareReferral");
    }

    /** Announces {@link #ANNOUNCED} with the same mark at every call. Returns the receipt. */
    String announce(PackagedJobteam node) throws IOException {
        jdbc.sql("""
                        insert into registration_key (id, key_hash, organisation, made_at, made_by_id)
                        values (gen_random_uuid(), :hash, 'De Zuidpoort', now(), 'beheer')
                        on conflict do nothing
                        """).param("hash", SecretToken.hexFingerprint(SYSTEM_KEY)).update();
        var system = new Visitor(URI.create(node.url()).getPort());
        var answer = system.send(system.request("/api/registrations")
                .header("Authorization", "Bearer " + SYSTEM_KEY)
                .header("Idempotency-Key", "zuidpoort-1")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json(Map.of(
                        "name", ANNOUNCED,
                        "phone", "0470 12 34 56",
                        "contactLanguage", "tr",
                        "district", "Dampoort",
                        "need", "BOTH",
                        "agreed", true)))));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        return JSON.readTree(answer.body()).path("receipt").asText();
    }

    static Map<String, Object> preparation() {
        return Map.of(
                "organisation", "Huurdersbond",
                "receiverEmail", "onthaal@huurdersbond.example",
                "question", "Zoekt een betaalbare woning.",
                "reachableAt", "09 000 00 01");
    }

    /** The answers with which the coach confirms the text as the form shows it. */
    Map<String, Object> confirmation(Visitor coach) throws IOException {
        var shown = JSON.readTree(coach.get("%s/task/%s/form-variables".formatted(ENGINE, task("userTask_confirmText")))
                .body());
        return Map.of(
                "referralChannel",
                "email",
                "letterText",
                shown.path("letterText").path("value").asText());
    }

    void done(Visitor visitor, String userTask, Map<String, Object> answers) {
        var answer = submit(visitor, task(userTask), answers);
        assertThat(answer.statusCode()).as("%s: %s", userTask, answer.body()).isEqualTo(204);
    }

    static HttpResponse<String> submit(Visitor visitor, String taskId, Map<String, Object> answers) {
        return visitor.post("%s/task/%s/submit-form".formatted(ENGINE, taskId), body(answers));
    }

    /** Id of the one open task with this element id, as soon as there is one. */
    String task(String userTask) {
        return await().atMost(PATIENCE)
                .until(
                        () -> jdbc.sql("select id_ from act_ru_task where task_def_key_ = :key")
                                .param("key", userTask)
                                .query(String.class)
                                .list(),
                        found -> found.size() == 1)
                .get(0);
    }

    List<String> openTasks() {
        return jdbc.sql("select task_def_key_ from act_ru_task order by 1")
                .query(String.class)
                .list();
    }

    int count(String sql) {
        return jdbc.sql("select count(*) from " + sql).query(Integer.class).single();
    }

    void awaitCount(int expected, String sql) {
        await().atMost(PATIENCE).until(() -> count(sql) == expected);
    }

    private static String body(Map<String, Object> answers) {
        var variables = new HashMap<String, Object>();
        answers.forEach((key, value) -> variables.put(
                key, value instanceof List<?> ? Map.of("value", json(value), "type", "Json") : Map.of("value", value)));
        return json(Map.of("variables", variables));
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
