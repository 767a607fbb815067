package gent.jobteam.search.web;

import static gent.jobteam.testing.Visitor.known;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import gent.jobteam.participant.Birth;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.NewCase;
import gent.jobteam.participant.People;
import gent.jobteam.testing.JobteamHttpTest;
import gent.jobteam.testing.Visitor;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@JobteamHttpTest
class SearchHttpTest {

    @LocalServerPort
    int port;

    @Autowired
    CaseFiles cases;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ObjectMapper json;

    private CaseNumber number;

    @BeforeEach
    void aPersonOfCoach() {
        jdbc.sql("delete from name_key").update();
        number = open("Величка <b>Димова</b>");
        people.noteBirth(number, new Birth(1987, 3, null));
    }

    @Test
    void herCoachIsToldWhoItIs() {
        var answer = alike("coach", "Velichka Dimova", "1987");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.body())
                .contains("Величка <b>Димова</b>", "\"birth\":\"1987\"", number.value(), "Noord", "Lien De Vos")
                .contains("\"teams\":[]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"coach2", "coach3", "spoc", "welzijn", "bemiddelaar", "jobhunter", "onthaal", "coordinatie"})
    void whoMayNotKnowHerIsToldWhichTeamHasADossierAndNoMore(String user) {
        var answer = alike(user, "velichka dimova b", "");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"people\":[],\"teams\":[\"Zone Noord\"]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"velichka", "velichka d", "vel", "dimova"})
    void aPartOfANameTellsNothingAboutAPersonOfSomebodyElse(String typed) {
        assertThat(alike("coach2", typed, "").body()).isEqualTo("{\"people\":[],\"teams\":[]}");
        assertThat(alike("coach", typed, "").body()).contains(number.value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"stuurgroep", "beheer"})
    void whoDoesNotWorkWithParticipantsFindsNobody(String user) {
        assertThat(alike(user, "Velichka Dimova", "").statusCode()).isEqualTo(403);
        assertThat(known(port, user).page("/zoeken").statusCode()).isEqualTo(403);
    }

    @Test
    void aBirthThatIsTriedOutHidesAndShowsNothing() {
        String plain = alike("coach2", "Velichka Dimova b", "").body();

        for (String birth : List.of("1987", "1950", "3/1987", "99/99/1987", "x")) {
            assertThat(alike("coach2", "Velichka Dimova b", birth).body()).isEqualTo(plain);
        }
    }

    @Test
    void theOneBornInThatYearComesFirst() {
        CaseNumber older = open("Величка Димова");
        people.noteBirth(older, new Birth(1960, null, null));
        CaseNumber younger = open("Величка Димова");
        people.noteBirth(younger, new Birth(2001, 12, 31));

        assertThat(alike("coach", "Velichka Dimova", "2001").body())
                .contains(older.value())
                .containsSubsequence(younger.value(), older.value());
        assertThat(alike("coach", "Velichka Dimova", "1960").body())
                .containsSubsequence(older.value(), younger.value());
    }

    @Test
    void aHitAboutSomebodyElsesDossierIsNotedThereOnceADay() {
        alike("coach2", "Velichka Dimova b", "");
        alike("coach2", "Dimova Velichka b", "");
        alike("coach3", "Velichka Dimova b", "");
        alike("coach", "Velichka Dimova b", "");
        alike("coach2", "Velich", "");

        assertThat(jdbc.sql("select user_id || ' ' || kind from dossier_log where case_number = :number")
                        .param("number", number.value())
                        .query(String.class)
                        .list())
                .containsExactly("coach2 FOUND", "coach3 FOUND");
    }

    @Test
    void theRunningCaseIsShownAndAnEndedOneOnlyWithoutIt() {
        cases.end(number, "endEvent_stopped");
        assertThat(alike("coach", "Velichka Dimova", "").body()).contains("\"open\":false");

        var again =
                cases.open(new NewCase("Величка <b>Димова</b>", "", "", "bg", "", "noord", "oc", "", number, "coach"));
        assertThat(alike("coach", "Velichka Dimova", "").body())
                .contains(again.value(), "\"open\":true")
                .doesNotContain(number.value());
    }

    @Test
    void noMoreThanEightPersonsAreTold() {
        for (int i = 0; i < 12; i++) {
            open("Dimova Velichka");
        }

        assertThat(alike("coach", "Velichka Dimova", "").body().split("\"caseNumber\""))
                .hasSize(9);
    }

    static List<String> strange() {
        return List.of(
                "",
                " ",
                "a",
                "a".repeat(300),
                "ab ".repeat(100),
                "%",
                "_",
                "'",
                "\\",
                "\\\\_%'\"--",
                "' or 1=1--",
                "\u202Eavomid akhcilev",
                "\u200B\u200D\u2060",
                "1234567890",
                "Величка ديموفا Димова Dimová 漢字",
                "🙂🙂",
                "${7*7} #{1} <script>",
                "\u0301\u0301",
                "al el al",
                "\uFFFF x",
                "\t\n");
    }

    @ParameterizedTest
    @MethodSource("strange")
    void strangeInputIsAnsweredQuietly(String typed) {
        assertThat(alike("coach2", typed, typed).body()).isEqualTo("{\"people\":[],\"teams\":[]}");

        var page = visitor("coach2").form("/zoeken", Map.of("who", typed));
        assertThat(page.statusCode()).isIn(200, 422);
        assertThat(page.body()).doesNotContain("Величка <", number.value(), "<script>", "49 #");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"name\":null}", "{\"name\":7,\"birth\":7}"})
    void aBodyWithoutANameFindsNobody(String body) {
        var answer = visitor("coach").post("/api/search/alike", body);

        assertThat(answer.body()).isEqualTo("{\"people\":[],\"teams\":[]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{\"name\":{}}", "{\"name\":\"a\\u0000b\"}", "name=x"})
    void whatIsNotUnderstoodIsRefused(String body) {
        assertThat(visitor("coach").post("/api/search/alike", body).statusCode())
                .isEqualTo(400);
    }

    @Test
    void withoutTheTokenOfOurPageNothingIsAnswered() {
        var visitor = known(port, "coach");
        var answer = visitor.send(visitor.request("/api/search/alike")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"name\":\"Velichka\"}")));

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void thePageFindsByNameInAnyFormAndByNumber() {
        for (String who : List.of(
                "velichka",
                "Dimova Velichka",
                "Величка",
                Normalizer.normalize("Величка Димова", Normalizer.Form.NFD),
                number.value(),
                " " + number.value().toLowerCase() + " ")) {
            var page = visitor("coach").form("/zoeken", Map.of("who", who));

            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body())
                    .contains("/dossier/" + number, "Величка &lt;b&gt;Димова&lt;/b&gt;", "geboren in 1987")
                    .doesNotContain("<b>");
        }
    }

    @Test
    void theNumberOfSomebodyElsesDossierLooksLikeOneThatDoesNotExist() {
        var hers = visitor("coach2").form("/zoeken", Map.of("who", number.value()));
        var nobodys = visitor("coach2").form("/zoeken", Map.of("who", "JT-2026-99999999"));

        assertThat(hers.statusCode()).isEqualTo(nobodys.statusCode()).isEqualTo(200);
        assertThat(hers.body().replace(number.value(), "N"))
                .isEqualTo(nobodys.body().replace("JT-2026-99999999", "N"));
    }

    /** With the token that each of our pages hands out. */
    private Visitor visitor(String user) {
        Visitor visitor = known(port, user);
        if (visitor.cookie("JT-XSRF").isEmpty()) {
            visitor.page("/");
        }
        return visitor;
    }

    private CaseNumber open(String name) {
        return cases.open(new NewCase(name, "", "", "bg", "", "noord", "oc", "", null, "coach"));
    }

    private HttpResponse<String> alike(String user, String name, String birth) {
        try {
            return visitor(user)
                    .post("/api/search/alike", json.writeValueAsString(Map.of("name", name, "birth", birth)));
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
