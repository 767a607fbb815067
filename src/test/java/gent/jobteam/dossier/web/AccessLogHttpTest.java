package gent.jobteam.dossier.web;

import static gent.jobteam.testing.Visitor.known;
import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.NewCase;
import gent.jobteam.participant.SharingAgreement;
import gent.jobteam.participant.SharingAgreements;
import gent.jobteam.privacy.DossierAccess;
import gent.jobteam.privacy.DossierLog;
import gent.jobteam.testing.Colleagues;
import gent.jobteam.testing.JobteamHttpTest;
import gent.jobteam.testing.TestClock;
import java.time.Period;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@JobteamHttpTest
class AccessLogHttpTest {

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

    @Autowired
    Colleagues colleagues;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TestClock clock;

    private CaseNumber number;

    @BeforeEach
    void aCaseOfCoach() {
        number = cases.open(new NewCase("Zdenka Kováčová", "", "", "sk", "", "noord", "oc", "", null, "coach"));
    }

    @Test
    void theCaseManagerReadsWhoReadAndChangedWhatAndWhen() {
        known(port, "coach").page("/dossier/" + number);
        known(port, "coach")
                .form(
                        "/dossier/" + number + "/notities",
                        Map.of(
                                "id",
                                UUID.randomUUID().toString(),
                                "scope",
                                "SELF",
                                "words",
                                "Belt morgen",
                                "task",
                                ""));
        known(port, "coach2").page("/dossier/" + number);

        assertThat(log("coach"))
                .contains("Lien De Vos", "Stad Gent", "2/03/2026 om 10.00 uur", "las het hele dossier")
                .contains("wijzigde “Notities”", "Mehmet Yıldız", "wilde dit dossier openen en mocht niet")
                .contains("Waarom een organisatie gegevens mag gebruiken", "AVG art. 6.1")
                .doesNotContain("Belt morgen");
    }

    @Test
    void aFormThatIsSentInIsNotedByTheNameOfItsStep() {
        runtime.startProcessInstanceByKey(
                "casediscussion", number.value(), Variables.putValue("discussionReason", "intake"));
        colleagues.submit(
                "coach",
                colleagues.task(number.value(), "userTask_putOnAgenda"),
                Map.of("discussionOn", "2026-03-09", "participantWish", "staysAway", "guestWanted", "no"));

        assertThat(log.before(number, Integer.MAX_VALUE, 10))
                .extracting(entry -> entry.userId() + " " + entry.kind() + " " + entry.detail())
                .containsExactly("coach CHANGED casediscussion_putOnAgenda");
        assertThat(log("coordinatie")).contains("wijzigde met het formulier: Op de agenda zetten");
    }

    @Test
    void whoReadOrChangedTheSessionsIsSaidInWords() {
        var coach = accesses.viewer("coach").orElseThrow();
        log.note(number, coach, DossierLog.READ, "SESSIONS");
        log.note(number, coach, DossierLog.CHANGED, "SESSIONS");

        assertThat(log("coach")).contains("las de sessies", "wijzigde de sessies");
    }

    @Test
    void coordinationReadsTheLogWithoutKnowingWhoItIsAndIsNotedToo() {
        assertThat(log("coordinatie")).contains(number.value()).doesNotContain("Zdenka");
        assertThat(log("coach")).contains("An Verstraete", "las “Wie las en wijzigde dit dossier”");
        assertThat(print("coordinatie")).doesNotContain("Zdenka");
    }

    @Test
    void whoReadsTheDossierReadsNotItsLog() {
        agreements.record(new SharingAgreement(number, true, "sk", null, "coach"));
        accesses.admitAttendee(number, "coach2");

        assertThat(known(port, "coach2").page("/dossier/" + number).statusCode())
                .isEqualTo(200);
        assertThat(known(port, "coach2").page("/dossier/" + number + "/inzage").statusCode())
                .isEqualTo(404);
    }

    @Test
    void theParticipantGetsOneLineForEachColleague() {
        known(port, "coach").page("/dossier/" + number);
        clock.advance(Period.ofDays(1));
        known(port, "coach").page("/dossier/" + number);
        known(port, "coach2").page("/dossier/" + number);

        assertThat(print("coach"))
                .contains("Wie las mijn dossier?", "Zdenka Kováčová", "Afgedrukt op 3/03/2026")
                .contains("van Stad Gent", "las uw dossier: 3 keer. De laatste keer op 3/03/2026.")
                .doesNotContain("Mehmet");
    }

    @ParameterizedTest
    @CsvSource({
        "EXPORTED, PDF, maakte een uitvoer van alle gegevens (pdf)",
        "EXPORTED, JSON OCMW Gent, maakte een uitvoer van wat OCMW Gent ziet (json)",
        "ERASURE, ASKED WITHDRAWN, vroeg om dit dossier te wissen",
        "ERASURE, APPROVED WITHDRAWN, besliste om dit dossier te wissen",
        "ERASURE, REFUSED, besliste om dit dossier niet te wissen",
        "FOUND, PERSON, zocht deze persoon en hoorde dat er een dossier is",
        "CHANGED, LINK, noteerde dat een ander dossier van dezelfde persoon is",
        "CHANGED, UNLINK, noteerde dat een ander dossier niet van dezelfde persoon is",
        "CHANGED, agreed, noteerde een akkoord om te delen",
        "CHANGED, refused, noteerde dat er geen akkoord is om te delen",
        "SOMETHING, NEW, deed iets anders met dit dossier"
    })
    void everyLineSaysInDutchWhatHappened(String kind, String detail, String words) {
        log.note(number, accesses.viewer("coach2").orElseThrow(), kind, detail);

        assertThat(log("coach")).contains(words).doesNotContain(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "EXPORTED, PDF, maakte een uitvoer van uw gegevens: 1 keer.",
        "ERASURE, ASKED WITHDRAWN, behandelde een vraag om uw dossier te wissen: 1 keer.",
        "FOUND, PERSON, zocht op uw naam: 1 keer.",
        "CHANGED, LINK, schreef iets in uw dossier: 1 keer."
    })
    void theParticipantIsToldInPlainWords(String kind, String detail, String words) {
        log.note(number, accesses.viewer("coach2").orElseThrow(), kind, detail);

        assertThat(print("coach")).contains("Mehmet Yıldız", words).doesNotContain("ander dossier");
    }

    @Test
    void theParticipantIsNotToldOfWhatNobodySaw() {
        var other = accesses.viewer("coach2").orElseThrow();
        log.note(number, other, DossierLog.REFUSED, "DOSSIER");
        log.note(number, other, "SOMETHING", "NEW");

        assertThat(print("coach")).doesNotContain("Mehmet");
    }

    @Test
    void aLongLogComesInPages() {
        var coach = accesses.viewer("coach").orElseThrow();
        for (int line = 1; line <= 60; line++) {
            log.note(number, coach, DossierLog.READ, "PERSON");
        }

        String newest = log("coach");
        assertThat(newest.split("las “Wie”<")).hasSize(50);
        assertThat(newest).contains("/inzage?voor=12");
        String oldest = known(port, "coach")
                .page("/dossier/" + number + "/inzage?voor=12")
                .body();
        assertThat(oldest.split("las “Wie”<")).hasSize(12);
        assertThat(oldest).doesNotContain("Vroeger");
        assertThat(known(port, "coach")
                        .page("/dossier/" + number + "/inzage?voor=%27x")
                        .statusCode())
                .isEqualTo(200);
    }

    private String log(String user) {
        return known(port, user).page("/dossier/" + number + "/inzage").body();
    }

    private String print(String user) {
        return known(port, user).page("/dossier/" + number + "/inzage/afdruk").body();
    }
}
