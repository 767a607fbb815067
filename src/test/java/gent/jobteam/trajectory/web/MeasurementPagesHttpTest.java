package gent.jobteam.trajectory.web;

import static gent.jobteam.testing.Visitor.known;
import static gent.jobteam.testing.Visitor.location;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.identity.Absence;
import gent.jobteam.identity.StaffDirectory;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.NewCase;
import gent.jobteam.testing.JobteamHttpTest;
import gent.jobteam.testing.TestClock;
import gent.jobteam.trajectory.Measurement;
import gent.jobteam.trajectory.Measurements;
import gent.jobteam.trajectory.Scale;
import gent.jobteam.trajectory.Score;
import gent.jobteam.trajectory.Trajectories;
import gent.jobteam.trajectory.Trajectory;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@JobteamHttpTest
class MeasurementPagesHttpTest {

    private static final Map<String, String> NOTE = Map.of("kind", "WASTE", "words", "We vroegen drie keer hetzelfde.");

    @LocalServerPort
    int port;

    @Autowired
    CaseFiles cases;

    @Autowired
    Trajectories trajectories;

    @Autowired
    Measurements measurements;

    @Autowired
    StaffDirectory staff;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private CaseNumber number;
    private Trajectory trajectory;

    @BeforeEach
    void aTrajectoryWithTwoMeasurements() {
        number = cases.open(new NewCase(
                "Yıldız Demirtaş", "0471 55 66 77", "", "tr", "Ledeberg", "noord", "oc", "", null, "coach"));
        cases.assignManager(number, "coach");
        trajectory = trajectories.begin(number, clock.today().minusDays(90), "");
        measure(true, 90, 3, new Score(2, 4, Scale.STAR), new Score(3, null, new Scale(1, 5)));
        measure(false, 1, 5, new Score(4, 3, Scale.STAR), new Score(3, null, new Scale(1, 5)));
    }

    @Test
    void theDossierShowsTwoMeasurementsBesideEachOther() {
        String page = body(known(port, "coach").page("/dossier/" + number));

        assertThat(page).contains("Zo gaat het", "Sterdiagram", "Empowerment", "Schaal om los te laten", "Persona");
        assertThat(row(measured(page), "Wonen")).contains("vooruitgang", "achteruitgang");
        assertThat(row(measured(page), "Impact")).contains("stilstand", "niet te vergelijken", "niet ingevuld");
        assertThat(row(measured(page), "Budget")).contains("niet ingevuld").doesNotContain(">0<");
        assertThat(page).contains("&quot;data&quot;:[2,null,");
        assertThat(page)
                .as("the release scale, the participant's own score beside the coach's")
                .containsPattern(marks("niet ingevuld", "3", "meting"))
                .containsPattern(marks("6", "5", "meting"))
                .contains("&quot;own&quot;:null,&quot;coach&quot;:3", "&quot;own&quot;:6,&quot;coach&quot;:5");
    }

    /** The cells of one row, one after the other. */
    private static String marks(String... cells) {
        return Stream.of(cells).map(cell -> "<td [^>]*>%s</td>".formatted(cell)).collect(joining("\\s*"));
    }

    @Test
    void theScriptsOfTheChartsAreThere() {
        String page = body(known(port, "coach").page("/dossier/" + number));

        for (String script : new String[] {"/webjars/chart.js/4.5.1/dist/chart.umd.js", "/own/charts.js"}) {
            assertThat(page).contains(script);
            assertThat(known(port, "coach").get(script).statusCode()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"?van=0&tot=1", "?van=1&tot=0", "?van=-5&tot=99999999999", "?van=x&tot=", "?van=1&tot=1", ""})
    void whateverIsAskedToCompareThereIsAPage(String query) {
        var page = known(port, "coach").page("/dossier/%s/metingen%s".formatted(number, query));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Sterdiagram");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"coach2", "spoc", "welzijn", "bemiddelaar", "coordinatie", "onthaal", "stuurgroep", "beheer"})
    void forAnybodyElseThePageDoesNotExist(String user) {
        var hers = known(port, user).page("/dossier/%s/metingen".formatted(number));
        var nobodys = known(port, user).page("/dossier/JT-2026-99999999/metingen");

        assertThat(hers.statusCode()).isEqualTo(404);
        assertThat(hers.body()).isEqualTo(nobodys.body());
        assertThat(write(user, "leernotities", NOTE).statusCode()).isEqualTo(404);
        assertThat(write(user, "persona", Map.of("persona", "firstAHome")).statusCode())
                .isEqualTo(404);
        assertThat(write(user, "levensdomeinen", Map.of("axis", "work")).statusCode())
                .isEqualTo(404);
        assertThat(measurements.chosenAxes(number)).isEmpty();
    }

    @Test
    void coordinationReadsNoScoreInTheDossier() {
        assertThat(body(known(port, "coordinatie").page("/dossier/" + number))).doesNotContain("Sterdiagram", "Wonen");
    }

    @Test
    void whoStandsInForTheCoachWritesToo() {
        staff.noteAbsence(new Absence("coach", clock.today(), clock.today(), "coach3"));
        try {
            assertThat(write("coach3", "persona", Map.of("persona", "firstAHome"))
                            .statusCode())
                    .isEqualTo(302);
        } finally {
            jdbc.sql("delete from absence where user_id = 'coach'").update();
        }
    }

    @Test
    void chosenLifeDomainsAreTheAxesFromThenOn() {
        assertThat(location(write("coach", "levensdomeinen", Map.of("axis", "work"))))
                .isEqualTo("/dossier/%s/metingen".formatted(number));

        assertThat(measurements.chosenAxes(number)).containsExactly("work");
        assertThat(measured(body(known(port, "coach").page("/dossier/" + number))))
                .doesNotContain("<span>Budget</span>");
        write("coach", "levensdomeinen", Map.of());
        assertThat(measurements.chosenAxes(number)).isEmpty();
        assertThat(changes()).containsExactly("starAxes", "starAxes");
    }

    @Test
    void eachNewPersonaIsKeptBesideTheEarlierOnes() {
        write("coach", "persona", Map.of("persona", "firstAHome"));
        write("coach", "persona", Map.of("persona", "firstAHome"));
        write("coach", "persona", Map.of("persona", "aloneWithChildren"));

        assertThat(jdbc.sql("select persona || ' ' || version from persona_choice where case_number = :n order by id")
                        .param("n", number.value())
                        .query(String.class)
                        .list())
                .containsExactly("firstAHome 1", "aloneWithChildren 1");
        assertThat(body(known(port, "coach").page("/dossier/" + number)))
                .contains("Alleen met kinderen", "Eerder gekozen", "Eerst een thuis, versie 1");
    }

    @Test
    void whatWasLearnedIsReadElsewhereWithoutWhoAndFromWhom() {
        write("coach", "leernotities", NOTE);
        write("coach", "leernotities", Map.of("kind", "VALUE", "words", "Rust ${7*7} <b>in</b> de week, عمل"));

        assertThat(body(known(port, "coach").page("/dossier/%s/metingen".formatted(number))))
                .contains("We vroegen drie keer hetzelfde.", "Lien De Vos");
        String learned = body(known(port, "coordinatie").page("/leernotities"));
        assertThat(learned)
                .contains(
                        "Verspilling",
                        "We vroegen drie keer hetzelfde.",
                        "Rust ${7*7} &lt;b&gt;in&lt;/b&gt; de week, عمل")
                .doesNotContain(number.value(), "Yıldız", "Lien De Vos");
        assertThat(body(known(port, "coordinatie").page("/leernotities?soort=VALUE")))
                .contains("Rust")
                .doesNotContain("drie keer hetzelfde");
        assertThat(known(port, "coordinatie").page("/leernotities?soort=x").statusCode())
                .isEqualTo(200);
    }

    @Test
    void aDoubleClickWritesOneNote() {
        write("coach", "leernotities", NOTE);
        write("coach", "leernotities", NOTE);

        assertThat(changes()).containsExactly("learningNote");
    }

    @ParameterizedTest
    @ValueSource(strings = {"coach", "spoc", "welzijn", "stuurgroep", "onthaal", "beheer"})
    void onlyCoordinationReadsWhatAllCasesTeach(String user) {
        assertThat(known(port, user).page("/leernotities").statusCode()).isEqualTo(403);
    }

    @Test
    void whatCannotBeKeptIsExplainedAndStaysInTheForm() {
        var named = write("coach", "leernotities", Map.of("kind", "VALUE", "words", "Yildiz wil rust."));
        assertThat(named.statusCode()).isEqualTo(422);
        assertThat(named.body()).contains("Schrijf dit zonder de naam", "Yildiz wil rust.", "aria-invalid=\"true\"");

        assertThat(write("coach", "leernotities", Map.of("kind", "VALUE", "words", "Bel 0471556677"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(write("coach", "leernotities", Map.of("kind", "GOSSIP", "words", "Iets"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(write("coach", "leernotities", Map.of("kind", "VALUE", "words", "  "))
                        .statusCode())
                .isEqualTo(422);
        assertThat(write("coach", "leernotities", Map.of("kind", "VALUE", "words", "a\u202Eb"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(write("coach", "leernotities", Map.of("kind", "VALUE", "words", "é".repeat(2001)))
                        .statusCode())
                .isEqualTo(422);
        assertThat(write("coach", "leernotities", Map.of()).statusCode()).isEqualTo(422);
        assertThat(write("coach", "persona", Map.of("persona", "nobody")).statusCode())
                .isEqualTo(422);
        assertThat(write("coach", "levensdomeinen", Map.of("axis", "paradise")).statusCode())
                .isEqualTo(422);
        assertThat(changes()).isEmpty();
    }

    @Test
    void afterTheTrajectoryItsAxesStayAsTheyWere() {
        jdbc.sql("update trajectory set ended_on = current_date, ending = 'stopped' where id = :id")
                .param("id", trajectory.id())
                .update();

        assertThat(write("coach", "levensdomeinen", Map.of("axis", "work")).statusCode())
                .isEqualTo(422);
        assertThat(body(known(port, "coach").page("/dossier/%s/metingen".formatted(number))))
                .doesNotContain("Levensdomeinen bewaren");
    }

    private void measure(boolean zero, int daysAgo, int release, Score housing, Score impact) {
        measurements.record(
                trajectory,
                new Measurement(
                        zero,
                        true,
                        clock.today().minusDays(daysAgo),
                        release,
                        zero ? null : release + 1,
                        Map.of("housing", housing),
                        Map.of("impact", impact),
                        "coach"));
    }

    private HttpResponse<String> write(String user, String what, Map<String, String> fields) {
        known(port, user).page("/");
        return known(port, user).form("/dossier/%s/metingen/%s".formatted(number, what), fields);
    }

    private Iterable<String> changes() {
        return jdbc.sql("select detail from dossier_log where case_number = :n and kind = 'CHANGED' order by position")
                .param("n", number.value())
                .query(String.class)
                .list();
    }

    private static String body(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    /** The row of a table with this heading. */
    private static String row(String page, String heading) {
        int start = page.indexOf("<span>" + heading + "</span>");
        return page.substring(start, page.indexOf("</tr>", start));
    }

    /** The part of a dossier about its measurements; other parts name life domains too. */
    private static String measured(String dossier) {
        return dossier.substring(dossier.indexOf("Sterdiagram"));
    }
}
