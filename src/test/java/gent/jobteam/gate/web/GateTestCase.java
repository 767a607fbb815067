package gent.jobteam.gate.web;

import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.testing.JobteamHttpTest;
import java.net.http.HttpResponse;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** The gate as a browser or a program meets it over HTTP. */
@JobteamHttpTest
@Import(SmallProcess.class)
abstract class GateTestCase {

    static final String ID = "01e9a86a-e5fe-11f1-80f7-02fc00000001";

    @LocalServerPort
    int port;

    static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    static void assertProblem(HttpResponse<String> answer, String type, String text) {
        assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"type\":\"" + type + "\"", text);
    }
}
