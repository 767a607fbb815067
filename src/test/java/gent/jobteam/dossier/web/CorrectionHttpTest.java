package gent.jobteam.dossier.web;

import static gent.jobteam.testing.Visitor.known;
import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.NewCase;
import gent.jobteam.participant.Participant;
import gent.jobteam.participant.SharingAgreement;
import gent.jobteam.participant.SharingAgreements;
import gent.jobteam.privacy.DossierAccess;
import gent.jobteam.privacy.DossierLog;
import gent.jobteam.testing.JobteamHttpTest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@JobteamHttpTest
class CorrectionHttpTest {

    @LocalServerPort
    int port;

    @Autowired
    CaseFiles cases;

    @Autowired
    SharingAgreements agreements;

    @Autowired
    DossierAccess accesses;

    @Autowired
    DossierLog log;

    private CaseNumber number;

    @BeforeEach
    void aCaseOfCoach() {
        number = cases.open(new NewCase(
                "Zdenka Kovacova", "0470 11 22 33", "", "sk", "Nieuw Gent-UZ", "zuid", "oc", "", null, "coach"));
        known(port, "coach").page("/");
    }

    @Test
    void whoGuidesCorrectsWhatIsWrong() {
        assertThat(page("coach").body())
                .contains("Zdenka Kovacova", "0470 11 22 33", "Slovaaks", "Nieuw Gent-UZ", "maxlength=\"200\"");

        HttpResponse<String> answer = send("coach", with("name", "Zdenka Kováčová", "email", "zdenka@example.org"));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(person())
                .isEqualTo(new Participant(
                        person().id(),
                        "Zdenka Kováčová",
                        "0470 11 22 33",
                        "zdenka@example.org",
                        "sk",
                        "Nieuw Gent-UZ"));
        assertThat(dossier("coach"))
                .contains("De gegevens zijn bewaard.", "Zdenka Kováčová", "zdenka@example.org", "Gegevens verbeteren");
    }

    @Test
    void theLogSaysThatItWasCorrectedInEveryCaseOfThePersonAndNotWhat() {
        var later = cases.open(new NewCase("Zdenka Kovacova", "", "", "sk", "", "zuid", "oc", "", number, "coach"));

        send("coach", with("name", "Zdenka Kováčová"));

        for (CaseNumber each : List.of(number, later)) {
            assertThat(log.before(each, Integer.MAX_VALUE, 10))
                    .extracting(entry -> entry.userId() + " " + entry.kind() + " " + entry.detail())
                    .as(each.value())
                    .containsExactly("coach CHANGED PERSON");
        }
        assertThat(known(port, "coach").page("/dossier/" + number + "/inzage").body())
                .contains("verbeterde de naam of de contactgegevens")
                .doesNotContain("Kováčová");
    }

    @Test
    void theCorrectedNameIsTheOneThatIsFound() {
        send("coach", with("name", "Oluwaseun Adébáyọ̀"));

        assertThat(found("Oluwaseun")).contains(number.value());
        assertThat(found("Kovacova")).doesNotContain(number.value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Stoya\u0301n", "نرگس رحیمی", "Ивайло", "Ülkü Şahin", "Ngọc"})
    void aNameIsKeptInItsOwnScriptAndInOneForm(String name) {
        assertThat(send("coach", with("name", "  " + name + " ")).statusCode()).isEqualTo(302);

        assertThat(person().name()).isEqualTo(name.replace("a\u0301", "á"));
    }

    @Test
    void whatIsNotKnownAnyMoreIsEmptied() {
        send("coach", with("phone", "", "district", ""));

        assertThat(person().phone() + person().district()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "name, '', Vul de naam in.",
        "name, '   ', Vul de naam in.",
        "name, 'omge\u202Ekeerd', Er staat een teken in dat we niet kunnen bewaren.",
        "phone, '0470 11\u206622 33', Er staat een teken in dat we niet kunnen bewaren.",
        "phone, morgen, Vul een telefoonnummer in",
        "phone, 01234567890123456789012345678901234567890123456789012, Gebruik hoogstens 50 tekens.",
        "email, zdenka, Vul een e-mailadres in",
        "email, a b@example.org, Vul een e-mailadres in",
        "language, klingon, Kies de contacttaal.",
        "language, '', Kies de contacttaal.",
        "district, Atlantis, Kies een wijk uit de lijst."
    })
    void whatIsWrongIsSaidAtTheFieldAndNothingIsKept(String field, String value, String message) {
        Participant before = person();

        HttpResponse<String> answer = send("coach", with("phone", "0499 99 99 99", field, value));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("id=\"" + field + "-error\"", message);
        assertThat(person()).isEqualTo(before);
    }

    @Test
    void aCharacterThatTheDatabaseCannotKeepComesNoFurtherThanTheDoor() {
        Participant before = person();

        assertThat(send("coach", with("name", "nul\u0000")).statusCode()).isEqualTo(400);
        assertThat(person()).isEqualTo(before);
    }

    @Test
    void aNameThatIsTooLongIsRefusedAndTheLongestIsKept() {
        assertThat(send("coach", with("name", "x".repeat(201))).body()).contains("Gebruik hoogstens 200 tekens.");
        assertThat(send("coach", with("name", "𐓷".repeat(200))).statusCode()).isEqualTo(302);
    }

    @Test
    void whoCorrectsWhatSomebodyElseChangedSeesBothAndChooses() {
        Map<String, String> old = with("name", "Zdenka Kováčová");
        send("coach", with("phone", "0488 44 55 66"));

        HttpResponse<String> conflict = send("coach", old);

        assertThat(conflict.statusCode()).isEqualTo(409);
        assertThat(conflict.body())
                .contains("0488 44 55 66", "Zdenka Kováčová", "Mijn versie bewaren", "Laat dit staan");
        assertThat(person().phone()).isEqualTo("0488 44 55 66");
        assertThat(person().name()).isEqualTo("Zdenka Kovacova");

        var chosen = new HashMap<>(old);
        chosen.put("seen", conflict.body().replaceAll("(?s).*name=\"seen\" value=\"([^\"]+)\".*", "$1"));
        assertThat(send("coach", chosen).statusCode()).isEqualTo(302);
        assertThat(person().name()).isEqualTo("Zdenka Kováčová");
        assertThat(person().phone()).isEqualTo("0470 11 22 33");
    }

    @Test
    void withoutWhatThePageShowedNothingIsOverwritten() {
        var fields = with("name", "Zdenka Kováčová");
        fields.remove("seen");

        assertThat(send("coach", fields).statusCode()).isEqualTo(409);
    }

    @Test
    void theSameCorrectionTwiceIsNotedOnce() {
        Map<String, String> fields = with("name", "Zdenka Kováčová");

        assertThat(send("coach", fields).statusCode()).isEqualTo(302);
        assertThat(send("coach", fields).statusCode()).isEqualTo(302);
        assertThat(log.before(number, Integer.MAX_VALUE, 10)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "coach2",
                "spoc",
                "welzijn",
                "bemiddelaar",
                "jobhunter",
                "vorming",
                "coordinatie",
                "onthaal",
                "stuurgroep",
                "beheer"
            })
    void forWhoDoesNotGuideThePageIsNotThere(String user) {
        agreements.record(new SharingAgreement(number, true, "sk", null, "coach"));
        accesses.admitAttendee(number, user);
        Participant before = person();
        known(port, user).page("/");

        assertThat(page(user).statusCode()).isEqualTo(404);
        assertThat(send(user, with("name", "Iemand")).statusCode()).isEqualTo(404);
        assertThat(dossier(user)).doesNotContain("Gegevens verbeteren");
        assertThat(person()).isEqualTo(before);
    }

    @Test
    void aNumberThatIsNoneIsNotThere() {
        assertThat(known(port, "coach")
                        .page("/dossier/JT-2026-99999999/gegevens")
                        .statusCode())
                .isEqualTo(404);
        assertThat(known(port, "coach").page("/dossier/x/gegevens").statusCode())
                .isEqualTo(404);
    }

    /** What the page would send now, with other values for some fields. */
    private Map<String, String> with(String... changed) {
        Participant now = person();
        var fields = new HashMap<>(Map.of(
                "seen",
                now.fingerprint(),
                "name",
                now.name(),
                "phone",
                now.phone(),
                "email",
                now.email(),
                "language",
                now.contactLanguage(),
                "district",
                now.district()));
        for (int i = 0; i < changed.length; i += 2) {
            fields.put(changed[i], changed[i + 1]);
        }
        return fields;
    }

    private HttpResponse<String> page(String user) {
        return known(port, user).page(address());
    }

    private HttpResponse<String> send(String user, Map<String, String> fields) {
        return known(port, user).form(address(), fields);
    }

    private String address() {
        return "/dossier/" + number + "/gegevens";
    }

    private String dossier(String user) {
        return known(port, user).page("/dossier/" + number).body();
    }

    private String found(String who) {
        return known(port, "coach").form("/zoeken", Map.of("who", who)).body();
    }

    private Participant person() {
        return cases.get(number).participant();
    }
}
