package gent.jobteam.notification;

import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.notification.Attempt.Result;
import gent.jobteam.testing.ScriptedHttp;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What web servers do to us. */
@Timeout(30)
class HttpsPostTest {

    private final ScriptedHttp server = new ScriptedHttp();
    private final HttpsPost patient = new HttpsPost(Duration.ofSeconds(20), Duration.ofSeconds(60), AddressGuard.ANY);
    private final HttpsPost impatient =
            new HttpsPost(Duration.ofMillis(400), Duration.ofMillis(1500), AddressGuard.ANY);

    @AfterEach
    void stop() throws Exception {
        server.close();
    }

    @Test
    void whatIsSentArrivesWithItsHeaders() {
        assertThat(send(patient).result()).isEqualTo(Result.ACCEPTED);

        assertThat(server.requests()).singleElement().satisfies(request -> {
            assertThat(request.line()).isEqualTo("POST /hook?x=1 HTTP/1.1");
            assertThat(request.headers()).containsEntry("x-key", "4711").doesNotContainKey("x-none");
            assertThat(request.body()).isEqualTo("Dag زهرا");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "202 Accepted, ACCEPTED",
        "400 Bad Request, REJECTED",
        "401 Unauthorized, REJECTED",
        "404 Not Found, REJECTED",
        "410 Gone, REJECTED",
        "408 Request Timeout, POSTPONED",
        "429 Too Many Requests, POSTPONED",
        "500 Internal Server Error, POSTPONED",
        "502 Bad Gateway, POSTPONED",
        "503 Service Unavailable, POSTPONED"
    })
    void onlySuccessIsSuccess(String answer, Result result) {
        server.answer(answer);

        Attempt attempt = send(patient);

        assertThat(attempt.result()).isEqualTo(result);
        assertThat(attempt.answer()).startsWith(answer.substring(0, 3));
    }

    @Test
    void aRedirectIsNotFollowed() {
        server.answer("307 Temporary Redirect\nLocation: " + server.url("http"));

        assertThat(send(patient).result()).isEqualTo(Result.REJECTED);
        assertThat(server.connections()).isOne();
    }

    @ParameterizedTest
    @CsvSource({"120, 120", "999999, 0", "-5, 0", "morgen, 0", "99999, 86400"})
    void aServerMayAskForAPause(String asked, long seconds) {
        server.answer("429 Too Many Requests\nRetry-After: " + asked);

        assertThat(send(patient).pause()).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void aServerThatSaysNothingIsLeftAfterTheTimeOut() {
        server.hang();

        assertThat(send(impatient).result()).isEqualTo(Result.UNANSWERED);
    }

    @Test
    void aServerThatKeepsDrippingIsCutOffAtTheDeadline() {
        server.drip();

        assertThat(send(impatient).result()).isEqualTo(Result.UNANSWERED);
    }

    @Test
    void aConnectionLostAfterTheRequestMayHaveDeliveredAndIsNotRepeatedBehindOurBack() {
        server.drop();

        assertThat(send(patient).result()).isEqualTo(Result.UNANSWERED);
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void aServerThatIsDownIsUnreachable() throws Exception {
        server.close();

        assertThat(send(patient).result()).isEqualTo(Result.UNREACHABLE);
    }

    @Test
    void aNameThatDoesNotExistIsUnreachable() {
        assertThat(patient.send(URI.create("https://nowhere.invalid/"), Map.of(), new byte[0])
                        .result())
                .isEqualTo(Result.UNREACHABLE);
    }

    @Test
    void nothingIsSaidToAServerThatCannotEncrypt() {
        assertThat(impatient.send(server.url("https"), Map.of(), new byte[0]).result())
                .isEqualTo(Result.UNREACHABLE);
        assertThat(server.requests()).noneMatch(request -> request.line().startsWith("POST"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "[::1]", "[::ffff:127.0.0.1]", "2130706433"})
    void aMachineInsideIsLeftBeforeAWordIsSaid(String host) {
        var guarded = new HttpsPost(Duration.ofSeconds(5), Duration.ofSeconds(10), AddressGuard.PUBLIC);
        URI inside =
                URI.create("https://%s:%d/".formatted(host, server.url("https").getPort()));

        Attempt attempt = guarded.send(inside, Map.of(), "geheim".getBytes(StandardCharsets.UTF_8));

        assertThat(attempt.result()).isIn(Result.REJECTED, Result.UNREACHABLE);
        assertThat(server.requests()).isEmpty();
        if (host.equals("localhost") || host.equals("127.0.0.1")) {
            assertThat(attempt).isEqualTo(new Attempt(Result.REJECTED, "The address is not on the internet"));
        }
    }

    private Attempt send(HttpsPost post) {
        return post.send(
                server.url("http"), Map.of("X-Key", "4711", "X-None", ""), "Dag زهرا".getBytes(StandardCharsets.UTF_8));
    }
}
