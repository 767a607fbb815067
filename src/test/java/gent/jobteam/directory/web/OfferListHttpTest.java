package gent.jobteam.directory.web;

import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.testing.JobteamHttpTest;
import gent.jobteam.testing.Visitor;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The directory goes to a spreadsheet and comes back: first shown, then taken in, and nothing is ever deleted. */
@JobteamHttpTest
class OfferListHttpTest {

    private static final String HEADER = String.join(";", OfferSheet.COLUMNS);

    private static final Pattern MARK = Pattern.compile("name=\"mark\" value=\"([0-9a-f]{64})\"");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private Visitor coordination;

    @BeforeEach
    void coordinationTakesLists() {
        coordination = Visitor.known(port, "coordinatie");
        coordination.page("/gids/invoer");
    }

    @AfterEach
    void asItWas() {
        jdbc.sql("delete from offer where organisation like '%(lijst)'").update();
        jdbc.sql("update offer set missing_since = null, phone = '', condition = ''")
                .update();
    }

    @Test
    void theFileOpensInASpreadsheetWithoutCalculatingAnything() {
        jdbc.sql("update offer set phone = '+32 9 000', condition = '=1+1' where organisation = 'Huurdersbond'")
                .update();
        var answer = coordination.page("/gids/uitvoer.csv");

        assertThat(answer.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .contains("gids-2026-03-02.csv");
        assertThat(answer.body())
                .startsWith("\uFEFF" + HEADER)
                .contains("Huurdersbond;Wonen;\"'=1+1\"", "\"'+32 9 000\"", "Kinderopvang, gezin|Mobiliteit");
    }

    @Test
    void theFileThatCameOutGoesInWithoutADifference() {
        jdbc.sql("update offer set phone = '+32 9 000', condition = E'Een\\nTwee; \"drie\"' where organisation = 'CLB'")
                .update();
        var shown = preview(coordination.page("/gids/uitvoer.csv").body());

        assertThat(shown.body()).contains("0 nieuw, 0 anders", "0 met een fout, 0 niet in de lijst");
    }

    @Test
    void aListIsShownFirstThenTakenInAndDeletesNothing() {
        int before = count("select count(*) from offer");
        String text = list(
                "Huis van de Buurt (lijst);Wonen|Mobiliteit;Iedereen;Turks|Arabisch;;Onthaal;;'+32 9 1;;;1/03/2026",
                "Huurdersbond;Wonen;;;;;;09 000 00 44;;;");
        var shown = preview(text);

        assertThat(shown.body())
                .contains("1 nieuw, 1 anders", "Huis van de Buurt (lijst)", "telefoon: leeg → 09 000 00 44", "Karus")
                .contains("Overnemen");
        assertThat(count("select count(*) from offer"))
                .as("nothing happens yet")
                .isEqualTo(before);

        var applied = apply(text, mark(shown));
        assertThat(Visitor.location(applied)).isEqualTo("/gids");
        assertThat(count("select count(*) from offer")).isEqualTo(before + 1);
        assertThat(text("select phone from offer where organisation = 'Huurdersbond'"))
                .isEqualTo("09 000 00 44");
        assertThat(text("select phone || ' ' || reviewed_on || array_to_string(languages, ',') from offer"
                        + " where organisation = 'Huis van de Buurt (lijst)'"))
                .isEqualTo("+32 9 1 2026-03-01tr,ar");
        assertThat(text("select missing_since::text from offer where organisation = 'Karus'"))
                .isEqualTo("2026-03-02");
        assertThat(coordination.page("/gids?zoek=karus").body()).contains("Stond niet in de lijst van 2/03/2026");

        var all = preview(coordination.page("/gids/uitvoer.csv").body());
        apply(coordination.page("/gids/uitvoer.csv").body(), mark(all));
        assertThat(count("select count(*) from offer where missing_since is not null"))
                .as("a list that names them all takes the mark away")
                .isZero();
    }

    @Test
    void aChangeInBetweenIsNotOverwritten() {
        String text = list("Huurdersbond;Wonen;;;;;;09 000 00 45;;;");
        var shown = preview(text);
        jdbc.sql("update offer set version = version + 1 where organisation = 'Fiola'")
                .update();

        var refused = apply(text, mark(shown));

        assertThat(refused.statusCode()).isEqualTo(200);
        assertThat(refused.body()).contains("Een collega veranderde de gids intussen", "Overnemen");
        assertThat(text("select phone from offer where organisation = 'Huurdersbond'"))
                .isEmpty();
    }

    @Test
    void everyWrongLineSaysWhatIsWrongWithIt() {
        var wrong = new LinkedHashMap<String, String>();
        wrong.put("Nergens (lijst);Onbekend;;;;;;;;;", "domein: Kies minstens één domein uit de lijst.");
        wrong.put(";Wonen;;;;;;;;;", "naam: Vul de naam van de organisatie in.");
        wrong.put("Mail (lijst);Wonen;;;;;geen adres;;;;", "e-mail: Vul één e-mailadres in");
        wrong.put("Morgen (lijst);Wonen;;;;;;;;;3/03/2026", "nagekeken op: Kies vandaag of een vroegere dag.");
        wrong.put("Ooit (lijst);Wonen;;;;;;;;;ooit", "nagekeken op: Vul een datum in");
        wrong.put("Schrikkel (lijst);Wonen;;;;;;;;;31/2/2026", "nagekeken op: Vul een datum in");
        wrong.put("Oudheid (lijst);Wonen;;;;;;;;;-9999-01-01", "nagekeken op: Kies een dag vanaf 1/1/2000.");
        wrong.put("Vorige eeuw (lijst);Wonen;;;;;;;;;31/12/1999", "nagekeken op: Kies een dag vanaf 1/1/2000.");
        wrong.put("Kort (lijst);Wonen", "Deze lijn telt 2 cellen in plaats van 11.");
        wrong.put(
                "Lang (lijst);Wonen;" + "x".repeat(6000) + ";;;;;;;;", "Deze lijn is te lang: hoogstens 5000 tekens.");
        wrong.put("Baas (lijst);Wonen;;;;;;;;Nergens;", "wie houdt dit bij: Kies een organisatie uit de lijst.");
        wrong.put("Twee (lijst);Wonen;;;;;;;;;\nTwee (lijst);Wonen;;;;;;;;;", "staat al op een vorige lijn");
        wrong.put("Open (lijst);\"Wonen;;;;;;;;;", "Er staat een aanhalingsteken te weinig.");
        wrong.forEach((line, message) -> assertThat(preview(list(line)).body())
                .as(message)
                .contains("Lijn ", message)
                .doesNotContain("Overnemen"));

        var posted = apply(list("Nergens (lijst);Onbekend;;;;;;;;;"), "x");
        assertThat(posted.body()).contains("Lijn 2");
        assertThat(count("select count(*) from offer where organisation like '%(lijst)'"))
                .isZero();
    }

    @Test
    void aFileThatCannotBeReadSaysWhy() {
        assertThat(preview("").body()).contains("Het bestand is leeg.");
        assertThat(preview("naam,domein\nX,Wonen").body()).contains("De eerste lijn moet de kolommen noemen");
        assertThat(preview(list("A;Wonen;;;;;;;;;\n".repeat(10_000))).body())
                .contains("Het bestand telt 10000 lijnen. Hoogstens 2000 kunnen in één keer.");
        assertThat(upload(
                                "/gids/invoer",
                                part(
                                        "file",
                                        "gids.csv",
                                        (HEADER + "\nCaf\u00e9;").getBytes(StandardCharsets.ISO_8859_1)))
                        .body())
                .contains("niet als UTF-8 bewaard");
        assertThat(preview("x".repeat(210 * 1024)).body()).contains("Het bestand is te groot: hoogstens 200 kB.");

        var far = preview("x".repeat(1500 * 1024));
        assertThat(far.statusCode()).isEqualTo(413);
        assertThat(far.body()).contains("Dit is te groot om te versturen.");
    }

    @Test
    void aFormWithoutAFileIsAWrongQuestion() {
        var answer = coordination.form("/gids/invoer", Map.of("file", HEADER));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Dat lukt zo niet");
    }

    @Test
    void onlyCoordinationTakesListsInAndOnlyWithItsOwnForm() {
        var coach = Visitor.known(port, "coach");
        assertThat(coach.page("/gids/uitvoer.csv").statusCode()).isEqualTo(200);
        assertThat(coach.page("/gids/invoer").statusCode()).isEqualTo(403);
        assertThat(new Visitor(port).page("/gids/uitvoer.csv").statusCode()).isEqualTo(302);

        var without = coordination.send(coordination
                .request("/gids/invoer")
                .header("Content-Type", "multipart/form-data; boundary=grens")
                .POST(BodyPublishers.ofByteArray(part("file", "gids.csv", HEADER.getBytes(StandardCharsets.UTF_8)))));
        assertThat(without.statusCode()).isEqualTo(403);
    }

    private static String list(String... lines) {
        return HEADER + "\n" + String.join("\n", lines);
    }

    private HttpResponse<String> preview(String text) {
        return upload("/gids/invoer", part("file", "gids.csv", text.getBytes(StandardCharsets.UTF_8)));
    }

    private HttpResponse<String> apply(String text, String mark) {
        byte[] content = part("text", null, text.getBytes(StandardCharsets.UTF_8));
        return upload(
                "/gids/invoer/toepassen", concat(part("mark", null, mark.getBytes(StandardCharsets.UTF_8)), content));
    }

    private HttpResponse<String> upload(String path, byte[] parts) {
        byte[] token =
                part("_csrf", null, coordination.cookie("JT-XSRF").orElse("").getBytes(StandardCharsets.UTF_8));
        byte[] end = "--grens--\r\n".getBytes(StandardCharsets.UTF_8);
        return coordination.send(coordination
                .request(path)
                .header("Accept", "text/html")
                .header("Content-Type", "multipart/form-data; boundary=grens")
                .POST(BodyPublishers.ofByteArray(concat(concat(token, parts), end))));
    }

    private static byte[] part(String name, String file, byte[] content) {
        String head = "--grens\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n"
                .formatted(name, file == null ? "" : "; filename=\"" + file + "\"\r\nContent-Type: text/csv");
        return concat(concat(head.getBytes(StandardCharsets.UTF_8), content), "\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] concat(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static String mark(HttpResponse<String> shown) {
        var mark = MARK.matcher(shown.body());
        assertThat(mark.find()).isTrue();
        return mark.group(1);
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }

    private String text(String sql) {
        return jdbc.sql(sql).query(String.class).single();
    }
}
