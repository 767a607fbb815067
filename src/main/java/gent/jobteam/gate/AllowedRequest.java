package gent.jobteam.gate;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One line of {@code gate/allowed-requests.csv}, ready to be compared with a request. */
final class AllowedRequest {

    private static final String UUID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    /** What stands for what in a path. */
    private static final Map<String, String> PLACEHOLDERS = Map.of(
            "engine",
            "/camunda/api/engine/engine/default",
            "id",
            UUID,
            "definition",
            "(?:[A-Za-z][A-Za-z0-9-]*:[0-9]{1,9}:)?" + UUID,
            "word",
            "[A-Za-z][A-Za-z0-9-]*",
            "name",
            "[A-Za-z0-9-]{1,64}",
            "file",
            "[A-Za-z0-9._~@/-]*",
            "token",
            "[A-Za-z0-9_-]{43}",
            "self",
            "(?<self>[A-Za-z0-9-]{1,64})");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)}");

    /**
     * A line as it stands in the list.
     *
     * @param who a role's group id, {@code tasklist}, {@code cockpit} or {@code admin} for everybody who may open that
     *     page, {@code everyone} who is signed in, or {@code anonymous} for also who is not
     * @param method HTTP method; GET includes HEAD
     * @param path the whole path, with placeholders for what varies
     * @param why for whoever reviews the list
     */
    record Line(String who, String method, String path, String why) {}

    private final Audience audience;
    private final String method;
    private final Pattern path;
    private final boolean personal;

    /** @throws IllegalArgumentException when the line names an unknown audience or placeholder */
    AllowedRequest(Line line) {
        this.audience = Audience.of(line.who());
        this.method = line.method();
        this.path = Pattern.compile(PLACEHOLDER.matcher(quoted(line.path())).replaceAll(AllowedRequest::meaning));
        this.personal = line.path().contains("{self}");
    }

    boolean isFor(Account account) {
        return audience.includes(account);
    }

    boolean allowsMethod(String requested) {
        return method.equals(requested) || method.equals("GET") && requested.equals("HEAD");
    }

    /** Whether the path is meant by this line, for this user as far as it names a user. */
    boolean matches(String requested, Account account) {
        Matcher matcher = path.matcher(requested);
        return matcher.matches()
                && (!personal || account != null && account.userId().equals(matcher.group("self")));
    }

    /** Only dots and plus signs of a path mean something else in a pattern. */
    private static String quoted(String path) {
        return path.replace(".", "\\.").replace("+", "\\+");
    }

    private static String meaning(MatchResult placeholder) {
        String meaning = PLACEHOLDERS.get(placeholder.group(1));
        if (meaning == null) {
            throw new IllegalArgumentException("Unknown placeholder " + placeholder.group());
        }
        return Matcher.quoteReplacement(meaning);
    }
}
