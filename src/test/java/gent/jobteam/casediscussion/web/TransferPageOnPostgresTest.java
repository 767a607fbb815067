package gent.jobteam.casediscussion.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import gent.jobteam.identity.Absence;
import gent.jobteam.identity.Accounts;
import gent.jobteam.identity.Role;
import gent.jobteam.identity.StaffAdministration;
import gent.jobteam.identity.StaffDirectory;
import gent.jobteam.identity.StaffMember;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.NewCase;
import gent.jobteam.testing.Colleagues;
import gent.jobteam.testing.JobteamTest;
import gent.jobteam.testing.TestClock;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The pages about cases that get another coach; on a process with a task for the case manager. */
@JobteamTest
class TransferPageOnPostgresTest {

    private static final String PAGE = "/dossiers/overdragen";
    private static final String PROCESS = "sample-transfer";
    private static final String NAME = "Bakhtawara Sultani";

    @Autowired
    MockMvc web;

    @Autowired
    StaffDirectory staff;

    @Autowired
    StaffAdministration administration;

    @Autowired
    Accounts accounts;

    @Autowired
    CaseFiles cases;

    @Autowired
    Colleagues colleagues;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private final String suffix = UUID.randomUUID().toString().replace("-", "");
    private final String vasil = "vasil" + suffix;
    private final String ayse = "ayse" + suffix;
    private MockHttpSession coordination;
    private String deployment;
    private CaseNumber number;

    @BeforeEach
    void aRunningCaseOfVasil() throws Exception {
        deployment = repository
                .createDeployment()
                .addModelInstance(
                        PROCESS + ".bpmn",
                        Bpmn.createExecutableProcess(PROCESS)
                                .camundaHistoryTimeToLiveString("P1D")
                                .startEvent()
                                .userTask("manager")
                                .name("Volgende stap afspreken")
                                .camundaAssignee("caseManager")
                                .endEvent()
                                .done())
                .deploy()
                .getId();
        coach(vasil, "Vasil <Kolev>");
        coach(ayse, "Ayşe");
        number = cases.open(new NewCase(NAME, "", "", "fa", "", "noord", "ocmw", "", null, vasil));
        cases.assignManager(number, vasil);
        runtime.startProcessInstanceByKey(PROCESS, number.value());
        coordination = signedIn("coordinatie");
    }

    @AfterEach
    void forget() {
        repository.deleteDeployment(deployment, true);
        cases.end(number, "test");
        jdbc.sql("delete from absence where user_id in (:users)")
                .param("users", List.of(vasil, ayse))
                .update();
    }

    @Test
    void theOtherCoachGetsTheCaseAndItsOpenTasksAtOnceAndBothSeeWhy() throws Exception {
        transfer(number.value(), vasil, ayse, "Vasil gaat naar zone West.").andExpect(redirectedUrl(PAGE));

        assertThat(cases.get(number).managerId()).isEqualTo(ayse);
        assertThat(colleagues.task(number.value(), "manager").getAssignee()).isEqualTo(ayse);
        for (String coach : List.of(vasil, ayse)) {
            web.perform(get("/dossiers/overgedragen").session(signedIn(coach, "Wachtwoord van " + coach)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString(number.value())))
                    .andExpect(content().string(containsString("Vasil &lt;Kolev&gt;")))
                    .andExpect(content().string(containsString("Vasil gaat naar zone West.")));
        }
        web.perform(get("/dossiers/overgedragen").session(signedIn("coach9")))
                .andExpect(content().string(not(containsString(number.value()))));
    }

    @Test
    void coordinationSeesTheNumberTheZoneAndTheCoachesButNotWhoItIs() throws Exception {
        web.perform(get(PAGE)
                        .param("dossier", " " + number.value().toLowerCase() + " ")
                        .session(coordination))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<dd>Zone Noord</dd>")))
                .andExpect(content().string(containsString("<dd dir=\"auto\">Vasil &lt;Kolev&gt;</dd>")))
                .andExpect(content().string(containsString("Ayşe, Zone Noord: 0 van 25 dossiers (")))
                .andExpect(content().string(not(containsString("value=\"spoc\""))))
                .andExpect(content().string(not(containsString("value=\"" + vasil + "\">Vasil"))))
                .andExpect(content().string(not(containsString(NAME))));
    }

    @Test
    void coordinationSeesWhatGoesAlong() throws Exception {
        web.perform(get(PAGE).param("dossier", number.value()).session(coordination))
                .andExpect(content().string(containsString("<li>Taak: Volgende stap afspreken</li>")));
    }

    @Test
    void whoLeavesAndStillHasSomethingIsListedUntilItIsEmpty() throws Exception {
        administration.leave(vasil, clock.today().plusDays(3));
        web.perform(get(PAGE).session(coordination))
                .andExpect(content().string(containsString("1 lopend dossier, 1 open taak")))
                .andExpect(content().string(containsString("laatste werkdag 5/03/2026")));

        transfer(number.value(), vasil, ayse, "Vasil vertrekt.");

        web.perform(get(PAGE).session(coordination))
                .andExpect(content().string(not(containsString("1 lopend dossier, 1 open taak"))));
    }

    @Test
    void whoWatchesOverACaseWithoutCaseManagerIsReplacedAndNobodyBecomesCaseManager() throws Exception {
        var fresh = cases.open(new NewCase(NAME, "", "", "fa", "", "noord", "ocmw", "", null, vasil));

        transfer(fresh.value(), vasil, ayse, "Vasil heeft geen plaats meer.").andExpect(redirectedUrl(PAGE));

        assertThat(cases.get(fresh).ownerId()).isEqualTo(ayse);
        assertThat(cases.get(fresh).managerId()).isNull();
        cases.end(fresh, "test");
    }

    @Test
    void aCoachWhoIsAwayGetsTheCaseAndHerSubstituteTheWork() throws Exception {
        staff.noteAbsence(new Absence(ayse, clock.today(), clock.today().plusDays(2), "coach2"));

        transfer(number.value(), vasil, ayse, "Zij kent de familie.").andExpect(redirectedUrl(PAGE));

        assertThat(cases.get(number).managerId()).isEqualTo(ayse);
        assertThat(colleagues.task(number.value(), "manager").getAssignee()).isEqualTo("coach2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"spoc", "coordinatie", "niemand", "", "' or 1=1 --"})
    void onlyACoachCanTakeOver(String userId) throws Exception {
        transfer(number.value(), vasil, userId, "Waarom niet?")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("id=\"to-error\">Kies een coach uit de lijst.")));

        assertThat(cases.get(number).managerId()).isEqualTo(vasil);
    }

    @Test
    void theCoachWhoHasItAlreadyCannotTakeItOver() throws Exception {
        transfer(number.value(), vasil, vasil, "Ze blijft.").andExpect(status().isUnprocessableEntity());
    }

    @Test
    void aReasonIsNeededAndWhatWasFilledInStays() throws Exception {
        transfer(number.value(), vasil, ayse, "  ")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("id=\"reason-error\">Schrijf kort waarom")))
                .andExpect(content().string(containsString("value=\"" + ayse + "\" selected=\"selected\"")));
        transfer(number.value(), vasil, ayse, "x".repeat(501))
                .andExpect(content().string(containsString("hoogstens 500 tekens")));
        transfer(number.value(), vasil, ayse, "bel\u0007")
                .andExpect(content().string(containsString("id=\"reason-error\">Gebruik alleen")));

        assertThat(cases.get(number).managerId()).isEqualTo(vasil);
    }

    @ParameterizedTest
    @CsvSource({"JT-2026-99999999", "JT-1", "'; drop table case_file; --", "Bakhtawara"})
    void anUnknownNumberIsSaidSo(String typed) throws Exception {
        web.perform(get(PAGE).param("dossier", typed).session(coordination))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("id=\"dossier-error\">Dit dossiernummer bestaat niet.")));
        transfer(typed, vasil, ayse, "Waarom niet?").andExpect(status().isUnprocessableEntity());
    }

    @Test
    void aCaseThatHasEndedStaysAsItIs() throws Exception {
        cases.end(number, "test");

        web.perform(get(PAGE).param("dossier", number.value()).session(coordination))
                .andExpect(content().string(containsString("Dit dossier is afgesloten.")));
        transfer(number.value(), vasil, ayse, "Te laat.").andExpect(status().isUnprocessableEntity());
        assertThat(cases.get(number).managerId()).isEqualTo(vasil);
    }

    @Test
    void whoComesSecondHearsThatTheCaseHasMoved() throws Exception {
        transfer(number.value(), vasil, "coach2", "De eerste.").andExpect(redirectedUrl(PAGE));

        transfer(number.value(), vasil, ayse, "De tweede.")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("id=\"to-error\">Dit dossier ging intussen")));
        assertThat(cases.get(number).managerId()).isEqualTo("coach2");
    }

    @Test
    void theCasesOfWhoeverLeavesOrIsAwayWithoutSubstituteWaitOnThePageInEveryPhase() throws Exception {
        web.perform(get(PAGE).session(coordination))
                .andExpect(content().string(not(containsString("?dossier=" + number.value() + "\""))));

        administration.leave(vasil, clock.today().plusDays(7));

        web.perform(get(PAGE).session(coordination))
                .andExpect(content().string(containsString("?dossier=" + number.value() + "\"")))
                .andExpect(content().string(containsString("werkt hier niet meer vanaf 10/03/2026")));
        transfer(number.value(), vasil, ayse, "Vasil vertrekt.");
        web.perform(get(PAGE).session(coordination))
                .andExpect(content().string(not(containsString("?dossier=" + number.value() + "\""))));

        staff.noteAbsence(new Absence(ayse, clock.today(), clock.today().plusDays(2), null));
        web.perform(get(PAGE).session(coordination))
                .andExpect(content().string(containsString("?dossier=" + number.value() + "\"")))
                .andExpect(content()
                        .string(containsString("afwezig zonder vervanger van 2/03/2026 tot en met 4/03/2026")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "coach",
                "spoc",
                "welzijn",
                "bemiddelaar",
                "jobhunter",
                "vorming",
                "onthaal",
                "stuurgroep",
                "beheer"
            })
    void onlyCoordinationTransfersCases(String user) throws Exception {
        var session = signedIn(user);

        web.perform(get(PAGE).session(session)).andExpect(status().isForbidden());
        web.perform(post(PAGE).session(session).with(csrf()).param("dossier", number.value()))
                .andExpect(status().isForbidden());
        web.perform(get("/dossiers/overgedragen").session(session))
                .andExpect(user.equals("coach") ? status().isOk() : status().isForbidden());
    }

    @Test
    void withoutSigningInOrTokenNothingMoves() throws Exception {
        web.perform(get(PAGE)).andExpect(redirectedUrl("/login"));
        web.perform(post(PAGE).with(csrf())).andExpect(status().isUnauthorized());
        web.perform(post(PAGE)
                        .session(coordination)
                        .param("dossier", number.value())
                        .param("from", vasil)
                        .param("to", ayse)
                        .param("reason", "Zonder token."))
                .andExpect(status().isForbidden());

        assertThat(cases.get(number).managerId()).isEqualTo(vasil);
    }

    private ResultActions transfer(String dossier, String from, String to, String reason) throws Exception {
        return web.perform(post(PAGE)
                .session(coordination)
                .with(csrf())
                .param("dossier", dossier)
                .param("from", from)
                .param("to", to)
                .param("reason", reason));
    }

    private void coach(String userId, String name) {
        var member = new StaffMember(userId, name, Role.COACH, "JES vzw", "noord", List.of("nl"), List.of(), 100);
        staff.save(member);
        accounts.open(member, "Wachtwoord van " + userId);
    }

    private MockHttpSession signedIn(String user) throws Exception {
        return signedIn(user, "jobteam");
    }

    private MockHttpSession signedIn(String user, String password) throws Exception {
        return (MockHttpSession)
                web.perform(post("/login").with(csrf()).param("username", user).param("password", password))
                        .andExpect(status().isFound())
                        .andReturn()
                        .getRequest()
                        .getSession();
    }
}
