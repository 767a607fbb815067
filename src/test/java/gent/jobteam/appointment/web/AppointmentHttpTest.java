package gent.jobteam.appointment.web;

import static gent.jobteam.testing.Visitor.known;
import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.NewCase;
import gent.jobteam.testing.JobteamHttpTest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@JobteamHttpTest
class AppointmentHttpTest {

    @LocalServerPort
    int port;

    @Autowired
    CaseFiles cases;

    private CaseNumber number;
    private final String id = UUID.randomUUID().toString();

    @BeforeEach
    void aCaseOfCoach() {
        List.of("coach", "coach2", "coordinatie")
                .forEach(user -> known(port, user).page("/"));
        number = cases.open(new NewCase("Галина Тодорова", "", "", "bg", "", "noord", "oc", "", null, "coach"));
    }

    @Test
    void anAppointmentIsPlannedMovedAndCalledOffFromTheDossier() {
        assertThat(plan("coach", Map.of()).statusCode()).isEqualTo(302);
        assertThat(page("coach", dossier())).contains("maandag 9 maart 2026 van 14.30 tot 15.30 uur", "Gesprek");

        assertThat(change("coach", "0", Map.of("day", "2026-03-10")).statusCode())
                .isEqualTo(302);
        assertThat(page("coach", list())).contains("dinsdag 10 maart 2026").doesNotContain("maandag 9 maart");

        assertThat(known(port, "coach")
                        .form(one() + "/afzeggen", Map.of("version", "1"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(page("coach", list())).contains("Voorbij of afgezegd", "afgezegd");
        assertThat(page("coach", dossier())).contains("Er is nu geen afspraak gepland.");
    }

    @ParameterizedTest
    @CsvSource({
        "purpose, unknown, Kies waarvoor de afspraak is.",
        "day, '', Vul een dag in.",
        "day, 2026-13-01, Vul een dag in.",
        "day, 2026-02-01, Dit moment is voorbij. Kies een later moment.",
        "begin, 25:00, 'Vul een uur in, zoals 14:30.'",
        "minutes, 7, Kies hoe lang het duurt.",
        "place, nergens, Kies waar de afspraak is.",
        "place, elsewhere, Schrijf op waar.",
        "colleague, nobody, Kies collega&#39;s uit de lijst.",
        "outsideMail1, 'a@example.org,b@example.org', Vul één e-mailadres in",
        "outsideMail3, begeleider@ocmw.example, Schrijf op wat deze persoon doet",
        "outsideFunction2, tolk, Vul één e-mailadres in",
        "begin, 23:30, Een afspraak eindigt op dezelfde dag.",
        "interpreter, MAYBE, Kies of er een tolk nodig is."
    })
    void whatIsWrongIsSaidAndNothingIsPlanned(String field, String value, String message) {
        HttpResponse<String> answer = plan("coach", Map.of(field, value));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(message);
        assertThat(page("coach", list())).contains("Er is nu geen afspraak gepland.");
    }

    @Test
    void severalPeopleFromOutsideAreInvitedForAWholeDay() {
        plan(
                "coach",
                Map.of(
                        "begin", "08:30",
                        "minutes", "480",
                        "outsideFunction1", "begeleider OCMW",
                        "outsideMail1", "een@ocmw.example",
                        "outsideFunction3", "huisarts",
                        "outsideMail3", "twee@praktijk.example"));

        assertThat(page("coach", list())).contains("van 8.30 tot 16.30 uur", "Lien De Vos, begeleider OCMW, huisarts");
        assertThat(page("coach", one())).contains("value=\"twee@praktijk.example\"");
        assertThat(change("coach", "0", Map.of("outsideFunction1", "huisarts", "outsideMail1", "twee@praktijk.example"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(page("coach", list())).doesNotContain("begeleider OCMW");
    }

    @Test
    void nobodyIsInvitedTwice() {
        HttpResponse<String> answer = plan(
                "coach",
                Map.of(
                        "outsideFunction1", "tolk",
                        "outsideMail1", "tolk@dienst.example",
                        "outsideFunction2", "vertaler",
                        "outsideMail2", "Tolk@dienst.example"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Dit e-mailadres staat er al.");
    }

    @Test
    void somebodyElsesAppointmentsAreNotThere() {
        plan("coach", Map.of());

        for (String user : List.of("coach2", "coordinatie")) {
            assertThat(known(port, user).page(list()).statusCode()).isEqualTo(404);
            assertThat(known(port, user).page(one()).statusCode()).isEqualTo(404);
            assertThat(plan(user, Map.of()).statusCode()).isEqualTo(404);
            assertThat(change(user, "0", Map.of()).statusCode()).isEqualTo(404);
            assertThat(known(port, user)
                            .form(one() + "/afzeggen", Map.of("version", "0"))
                            .statusCode())
                    .isEqualTo(404);
        }
        assertThat(page("coach", list())).contains("maandag 9 maart 2026");
    }

    @Test
    void whoChangesAnOldPageIsToldAndChangesNothing() {
        plan("coach", Map.of());
        change("coach", "0", Map.of("day", "2026-03-10"));

        HttpResponse<String> answer = change("coach", "0", Map.of("day", "2026-03-11"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Deze afspraak is intussen gewijzigd.");
        assertThat(page("coach", list())).contains("dinsdag 10 maart");
    }

    private HttpResponse<String> plan(String user, Map<String, String> other) {
        var fields = fields(other);
        fields.put("id", id);
        return known(port, user).form(list(), fields);
    }

    private HttpResponse<String> change(String user, String version, Map<String, String> other) {
        var fields = fields(other);
        fields.put("version", version);
        return known(port, user).form(one(), fields);
    }

    private static Map<String, String> fields(Map<String, String> other) {
        var fields = new HashMap<>(Map.of(
                "purpose", "conversation",
                "day", "2026-03-09",
                "begin", "14:30",
                "minutes", "60",
                "place", "noord",
                "colleague", "coach",
                "interpreter", "NONE",
                "withParticipant", "yes"));
        fields.putAll(other);
        return fields;
    }

    private String page(String user, String path) {
        var answer = known(port, user).page(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private String dossier() {
        return "/dossier/" + number;
    }

    private String list() {
        return dossier() + "/afspraakmomenten";
    }

    private String one() {
        return "/dossier/afspraakmoment/" + id;
    }
}
