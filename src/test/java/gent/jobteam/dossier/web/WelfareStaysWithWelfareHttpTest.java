package gent.jobteam.dossier.web;

import static gent.jobteam.testing.Visitor.known;
import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.NewCase;
import gent.jobteam.participant.SharingAgreement;
import gent.jobteam.participant.SharingAgreements;
import gent.jobteam.privacy.DossierAccess;
import gent.jobteam.testing.JobteamHttpTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is about welfare does not reach VDAB, and nobody who only watches over cases writes into them. */
@JobteamHttpTest
class WelfareStaysWithWelfareHttpTest {

    @LocalServerPort
    int port;

    @Autowired
    CaseFiles cases;

    @Autowired
    SharingAgreements agreements;

    @Autowired
    DossierAccess accesses;

    @Autowired
    JdbcClient jdbc;

    private CaseNumber number;

    @BeforeEach
    void aCaseThatSpocAndWelfareWorkerReadAlong() {
        number = cases.open(new NewCase("Oluwaseun Adeyemi", "", "", "en", "", "noord", "oc", "", null, "coach"));
        agreements.record(new SharingAgreement(number, true, "en", null, "coach"));
        List.of("spoc", "welzijn").forEach(user -> accesses.admitAttendee(number, user));
    }

    @Test
    void aNoteAboutHealthStaysWithWelfareAndOneAboutWorkDoesNot() {
        write("welzijn", "health", "Nierdialyse op maandag");
        write("welzijn", "work", "Wil terug in een keuken");

        assertThat(dossier("coach")).contains("Nierdialyse", "keuken");
        assertThat(dossier("welzijn")).contains("Nierdialyse", "keuken");
        assertThat(dossier("spoc")).contains("keuken").doesNotContain("Nierdialyse");
    }

    @Test
    void aStepAboutLifeStaysWithWelfareAlsoWhenNobodyNamedTheLifeDomain() {
        jdbc.sql("""
                        insert into trajectory (id, case_number, started_on, begin_situation)
                        values (gen_random_uuid(), :number, date '2026-03-01', '')
                        """).param("number", number.value()).update();
        List.of("budget", "papers", "health", "rightsAction", "cv").forEach(this::step);

        assertThat(dossier("welzijn")).contains("nodig-budget", "nodig-papers", "nodig-rightsAction", "nodig-cv");
        assertThat(dossier("spoc"))
                .contains("nodig-cv")
                .doesNotContain("nodig-budget", "nodig-papers", "nodig-health", "nodig-rightsAction");
    }

    @ParameterizedTest
    @ValueSource(strings = {"coordinatie", "onthaal", "stuurgroep", "beheer"})
    void whoOnlyWatchesOrKeepsThingsRunningWritesNoNote(String user) {
        assertThat(write(user, "work", "Ik wil dit kwijt")).isNotEqualTo(302);

        assertThat(jdbc.sql("select count(*) from note where case_number = :number")
                        .param("number", number.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void theLogNamesNoParticipantAndRepeatsNoWord() {
        write("welzijn", "health", "Nierdialyse op maandag");
        dossier("spoc");

        assertThat(jdbc.sql("select row(l.*)::text from dossier_log l where case_number = :number")
                        .param("number", number.value())
                        .query(String.class)
                        .list())
                .hasSizeGreaterThanOrEqualTo(2)
                .noneMatch(
                        line -> line.contains("Oluwaseun") || line.contains("Nierdialyse") || line.contains("health"));
    }

    private int write(String user, String domain, String words) {
        known(port, user).page("/");
        return known(port, user)
                .form(
                        "/dossier/" + number + "/notities",
                        Map.of(
                                "id",
                                UUID.randomUUID().toString(),
                                "scope",
                                "PARTNERS",
                                "lifeDomain",
                                domain,
                                "words",
                                words,
                                "task",
                                ""))
                .statusCode();
    }

    private void step(String kind) {
        jdbc.sql("""
                        insert into trajectory_step (id, trajectory_id, kind, need, state, note, asked_by_id, asked_at)
                        select gen_random_uuid(), id, :kind, 'nodig-' || :kind, 'open', '', 'coach', now()
                          from trajectory
                         where case_number = :number
                        """).param("kind", kind).param("number", number.value()).update();
    }

    private String dossier(String user) {
        return known(port, user).page("/dossier/" + number).body();
    }
}
