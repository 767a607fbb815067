package gent.jobteam.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Somebody with a browser: keeps cookies, follows no redirect by herself, sends the tokens that pages would send. */
public class Visitor {

    /** The engine's services as its web pages reach them. */
    public static final String ENGINE = "/camunda/api/engine/engine/default";

    private static final Map<String, Visitor> KNOWN = new ConcurrentHashMap<>();

    private final String root;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    public Visitor(int port) {
        this.root = "http://localhost:" + port;
    }

    /** Signed in with the password of the demonstration, and with the engine's token in hand. */
    public static Visitor signedIn(int port, String user) {
        var visitor = new Visitor(port);
        var answer = visitor.signIn(user, "jobteam");
        if (answer.statusCode() != 302 || location(answer).contains("/login")) {
            throw new IllegalStateException("%s cannot sign in: %s".formatted(user, answer));
        }
        visitor.get("/camunda/api/engine/engine/");
        return visitor;
    }

    /** As {@link #signedIn}, but signed in once for all tests on this port, since checking a password takes its time. */
    public static Visitor known(int port, String user) {
        return KNOWN.computeIfAbsent(port + user, first -> signedIn(port, user));
    }

    public HttpResponse<String> signIn(String user, String password) {
        page("/login");
        return form("/login", Map.of("username", user, "password", password));
    }

    /** As a script asks for data. */
    public HttpResponse<String> get(String path) {
        return send(request(path).header("Accept", "application/json"));
    }

    /** As a browser asks for a page. */
    public HttpResponse<String> page(String path) {
        return send(request(path).header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8"));
    }

    /** Posts JSON with both tokens. */
    public HttpResponse<String> post(String path, String json) {
        return send("POST", path, json);
    }

    /** Sends JSON with both tokens. */
    public HttpResponse<String> send(String method, String path, String json) {
        return send(method, path, "application/json", BodyPublishers.ofString(json));
    }

    /** Sends anything with both tokens. */
    public HttpResponse<String> send(String method, String path, String type, BodyPublisher body) {
        return send(withTokens(request(path))
                .header("Accept", "application/json")
                .header("Content-Type", type)
                .method(method, body));
    }

    /** Posts a form of one of our own pages, with its token. */
    public HttpResponse<String> form(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining(
                        "&", "_csrf=" + encode(cookie("JT-XSRF").orElse("")) + "&", ""));
        return send(request(path)
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(root + path));
    }

    public HttpRequest.Builder withTokens(HttpRequest.Builder request) {
        cookie("XSRF-TOKEN").ifPresent(token -> request.header("X-XSRF-TOKEN", token));
        cookie("JT-XSRF").ifPresent(token -> request.header("X-JT-XSRF", token));
        return request;
    }

    public Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie ->
                        cookie.getName().equals(name) && !cookie.getValue().isEmpty())
                .map(HttpCookie::getValue)
                .findFirst();
    }

    public void forgetCookie(String name) {
        var store = cookies.getCookieStore();
        store.getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .toList()
                .forEach(cookie -> store.remove(null, cookie));
    }

    /** Where a redirect leads, without host; empty when the answer is no redirect. */
    public static String location(HttpResponse<?> answer) {
        return answer.headers()
                .firstValue("Location")
                .map(URI::create)
                .map(to -> to.getRawPath() + (to.getRawQuery() == null ? "" : "?" + to.getRawQuery()))
                .orElse("");
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
