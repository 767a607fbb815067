package gent.jobteam.gate.web;

import static gent.jobteam.testing.Visitor.ENGINE;
import static gent.jobteam.testing.Visitor.known;
import static gent.jobteam.testing.Visitor.signedIn;
import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.testing.Visitor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the gate adds to an answer, and how it says no. */
class GateAnswersHttpTest extends GateTestCase {

    @ParameterizedTest
    @ValueSource(strings = {"/camunda/lib/deps.js", "/camunda/assets/bpmn.woff", "/camunda/app/tasklist/default/"})
    void everyAnswerOfTheEnginesPagesIsGuarded(String path) {
        var answer = known(port, "coach").page(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .hasSize(1)
                .allMatch(policy -> policy.contains("frame-ancestors 'none'"));
    }

    @Test
    void theFilesOfTheEnginesPagesAreKeptAndCompressed() {
        var visitor = known(port, "coach");
        var answer = visitor.send(visitor.request("/camunda/lib/deps.js").header("Accept-Encoding", "gzip"));

        assertThat(header(answer, "Content-Encoding")).isEqualTo("gzip");
        assertThat(header(answer, "Cache-Control")).contains("max-age=2592000", "private");
        assertThat(header(visitor.get("/camunda/assets/bpmn.woff"), "Cache-Control"))
                .contains("max-age=2592000");
    }

    @Test
    void dataIsNeverKeptByTheBrowser() {
        var visitor = known(port, "coach");

        assertThat(header(visitor.get(ENGINE + "/filter?maxResults=9"), "Cache-Control"))
                .isEqualTo("no-store");
        assertThat(header(visitor.get("/api/me"), "Cache-Control")).contains("no-store");
        assertThat(header(visitor.page("/"), "Cache-Control")).contains("no-store");
    }

    @Test
    void ourStylesheetIsKeptUnderAnAddressThatChangesWithIt() {
        String page = new Visitor(port).page("/login").body();
        String address = page.replaceAll("(?s).*href=\"(/css/jobteam-[0-9a-f]+\\.css)\".*", "$1");
        var answer = new Visitor(port).page(address);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Cache-Control")).contains("max-age=31536000");
    }

    @Test
    void aWrongTokenOfTheEngineEndsTheSession() {
        var visitor = signedIn(port, "coach");
        var answer = visitor.send(visitor.request(ENGINE + "/filter/" + ID + "/list")
                .header("X-XSRF-TOKEN", "0123")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}")));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertProblem(answer, "/problems/notAllowed", "Je mag dit niet");
        assertThat(visitor.get("/api/me").statusCode()).isEqualTo(401);
    }

    @Test
    void ourOwnServicesWantOurOwnToken() {
        var visitor = known(port, "coach");
        visitor.page("/");
        var without = visitor.send(visitor.request("/api/me")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}")));

        assertThat(without.statusCode()).isEqualTo(403);
        assertThat(visitor.get("/api/me").statusCode())
                .as("the session goes on")
                .isEqualTo(200);
        assertThat(visitor.post("/api/me", "{}").statusCode())
                .as("no such service, but the token is right")
                .isEqualTo(405);
    }

    @Test
    void whatIsNotThereIsNotFoundForProgramsAndPeople() {
        var visitor = known(port, "coach");

        assertProblem(visitor.get("/api/nothing"), "/problems/notFound", "Deze pagina of dit gegeven bestaat niet");
        assertThat(visitor.get("/api/nothing").statusCode()).isEqualTo(404);
        assertThat(visitor.page("/nergens").statusCode()).isEqualTo(404);
        assertThat(visitor.page("/css/nothing.css").statusCode()).isEqualTo(404);
    }

    @Test
    void anotherMethodIsSaidSo() {
        var visitor = known(port, "coach");
        visitor.page("/");

        assertThat(visitor.send("DELETE", "/api/me", "").statusCode()).isEqualTo(405);
        assertThat(visitor.send("TRACE", "/api/me", "").statusCode()).isIn(400, 405);
        assertThat(visitor.send("POST", "/", "{}").statusCode()).isEqualTo(405);
    }

    @Test
    void hugeRequestsAreRefusedAtOnce() {
        var visitor = known(port, "coach");
        visitor.page("/");
        String huge = "{\"a\":\"" + "x".repeat(400_000) + "\"}";

        assertThat(visitor.post(ENGINE + "/filter/" + ID + "/list", huge).statusCode())
                .isEqualTo(413);
        assertThat(visitor.send(
                                "POST",
                                ENGINE + "/filter/" + ID + "/list",
                                "application/json",
                                BodyPublishers.ofInputStream(
                                        () -> new ByteArrayInputStream(huge.getBytes(StandardCharsets.UTF_8))))
                        .statusCode())
                .as("without a length up front")
                .isEqualTo(413);
        assertThat(visitor.post("/api/me", huge).statusCode()).isIn(405, 413);
        assertThat(visitor.send(
                                "POST",
                                "/login",
                                "application/x-www-form-urlencoded",
                                BodyPublishers.ofString("username=" + "x".repeat(3_000_000)))
                        .statusCode())
                .isBetween(400, 499);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /%zz HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /login HTTP/1.1\r\nHost: localhost\r\nHost: other\r\n\r\n",
                "GET /<script> HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "POST /login HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                "FOO / HTTP/1.1\r\nHost: localhost\r\n\r\n"
            })
    void malformedRequestsShowNothingOfTheInside(String request) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write((request.replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n"))
                            .getBytes(StandardCharsets.US_ASCII));
            socket.shutdownOutput();
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer).startsWith("HTTP/1.1 4").doesNotContain("Exception", "Tomcat", "org.apache", "\tat ");
        }
    }

    @Test
    void aRedirectDoesNotRepeatAHostThatSomebodyClaims() throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write(
                            "GET / HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: evil.example\r\nConnection: close\r\n\r\n"
                                    .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer).contains("Location: /login\r\n").doesNotContain("evil.example");
        }
    }
}
