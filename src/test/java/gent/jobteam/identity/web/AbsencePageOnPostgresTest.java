package gent.jobteam.identity.web;

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
import gent.jobteam.identity.NotedAbsence;
import gent.jobteam.identity.Role;
import gent.jobteam.identity.StaffDirectory;
import gent.jobteam.identity.StaffMember;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.NewCase;
import gent.jobteam.testing.Colleagues;
import gent.jobteam.testing.JobteamTest;
import gent.jobteam.testing.TestClock;
import java.time.LocalDate;
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
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The page about absences as coordination uses it; today is 2 March 2026. */
@JobteamTest
class AbsencePageOnPostgresTest {

    private static final String PAGE = "/afwezigheden";
    private static final String PROCESS = "sample-absence";

    @Autowired
    MockMvc web;

    @Autowired
    StaffDirectory staff;

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
    private final String zehra = "zehra" + suffix;
    private final String matej = "matej" + suffix;
    private MockHttpSession coordination;

    @BeforeEach
    void twoCoaches() throws Exception {
        coach(zehra, "Zehra <Aydın>");
        coach(matej, "Matej");
        coordination = signedIn("coordinatie");
    }

    @AfterEach
    void forgetTheAbsences() {
        jdbc.sql("delete from absence where user_id in (:users)")
                .param("users", List.of(zehra, matej))
                .update();
    }

    @Test
    void aNotedAbsenceIsListedWithItsSubstitute() throws Exception {
        note(zehra, "2026-03-09", "2026-03-20", matej).andExpect(redirectedUrl(PAGE));

        assertThat(listed()).singleElement().satisfies(noted -> {
            assertThat(noted.absence())
                    .isEqualTo(new Absence(zehra, LocalDate.of(2026, 3, 9), LocalDate.of(2026, 3, 20), matej));
            assertThat(noted.substituteName()).isEqualTo("Matej");
        });
        web.perform(get(PAGE).session(coordination))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<h3 dir=\"auto\">Zehra &lt;Aydın&gt;</h3>")))
                .andExpect(content().string(containsString("<dd>20/03/2026</dd>")))
                .andExpect(content().string(containsString("Gaat niet door: Zehra &lt;Aydın&gt;")));
    }

    @Test
    void anAbsenceWithoutASubstituteSaysSo() throws Exception {
        note(zehra, "2026-03-02", "2026-03-02", "").andExpect(redirectedUrl(PAGE));

        assertThat(staff.absenceWithoutSubstitute(zehra)).isPresent();
        web.perform(get(PAGE).session(coordination)).andExpect(content().string(containsString("nog niemand")));
    }

    @Test
    void onlyTheLastNoteAboutTheSameDaysIsListedAndWhatIsOverIsNot() {
        staff.noteAbsence(
                new Absence(zehra, clock.today().minusDays(9), clock.today().minusDays(1), matej));
        staff.noteAbsence(new Absence(zehra, clock.today(), clock.today().plusDays(5), null));
        staff.noteAbsence(new Absence(zehra, clock.today(), clock.today().plusDays(5), matej));
        staff.noteAbsence(
                new Absence(matej, clock.today().plusDays(7), clock.today().plusDays(8), null));

        assertThat(listed()).extracting(NotedAbsence::name).containsExactly("Matej", "Zehra <Aydın>");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            '',         2026-03-09, from,  Vul de eerste dag in.
            31/03/2026, 2026-03-09, from,  Vul de eerste dag in.
            2026-02-30, 2026-03-09, from,  Vul de eerste dag in.
            +999999999-12-31, +999999999-12-31, from, Kies een eerste dag binnen de twee jaar.
            2026-03-09, '',         until, Vul de laatste dag in.
            2026-03-09, 2026-03-08, until, De laatste dag ligt voor de eerste dag.
            2026-02-20, 2026-03-01, until, Deze afwezigheid is al voorbij.
            2026-03-09, 2027-03-10, until, Een afwezigheid duurt hoogstens een jaar.
            """)
    void wrongDaysAreNamedAtTheirFieldAndWhatWasFilledInStays(String from, String until, String field, String text)
            throws Exception {
        note(zehra, from, until, matej)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("id=\"" + field + "-error\">" + text)))
                .andExpect(content().string(containsString("aria-describedby=\"" + field + "-error\"")))
                .andExpect(content().string(containsString("value=\"" + until + "\"")))
                .andExpect(content().string(containsString("value=\"" + zehra + "\" selected=\"selected\"")));

        assertThat(listed()).isEmpty();
    }

    @Test
    void aYearFromDayToDayIsNotTooLong() throws Exception {
        note(zehra, "2026-03-09", "2027-03-09", matej).andExpect(redirectedUrl(PAGE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "stuurgroep", "beheer", "niemand", "' or 1=1 --"})
    void onlyWhoMeetsParticipantsOrTakesTurnsCanBeAway(String userId) throws Exception {
        note(userId, "2026-03-09", "2026-03-10", matej)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("id=\"absent-error\">Kies wie afwezig is.")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"spoc", "vorming", "niemand"})
    void onlySomebodyOfTheSameRoleCanStandIn(String userId) throws Exception {
        note(zehra, "2026-03-09", "2026-03-10", userId)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("id=\"substitute-error\">Kies iemand met dezelfde rol")));

        assertThat(listed()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            names = {"STEERING", "ADMIN"},
            mode = EnumSource.Mode.EXCLUDE)
    void everyWorkerCanBeAwayAndIsReplacedByAColleagueOfHerRole(Role role) throws Exception {
        String zone = role.zonal() ? "noord" : "";
        staff.save(new StaffMember(zehra, "Zehra", role, "JES vzw", zone, List.of("nl"), List.of(), 100));
        staff.save(new StaffMember(matej, "Matej", role, "JES vzw", zone, List.of("nl"), List.of(), 100));

        web.perform(get(PAGE).session(coordination))
                .andExpect(content().string(containsString("<optgroup label=\"" + role.label() + "\">")));
        note(zehra, "2026-03-02", "2026-03-06", matej).andExpect(redirectedUrl(PAGE));

        assertThat(staff.onDutyFor(zehra)).isEqualTo(matej);
    }

    @Test
    void onlyForCasesCoordinationIsSaidToGetATask() throws Exception {
        staff.save(new StaffMember(zehra, "Zehra", Role.TRAINER, "JES vzw", "", List.of("nl"), List.of(), 100));
        staff.save(new StaffMember(matej, "Matej", Role.TRAINER, "JES vzw", "", List.of("nl"), List.of(), 100));
        note(matej, "2026-03-09", "2026-03-20", "");

        assertThat(note(zehra, "2026-03-09", "2026-03-20", matej)
                        .andReturn()
                        .getFlashMap()
                        .get("done"))
                .asString()
                .contains("Let op: van 9/03/2026 tot en met 20/03/2026 is ook de vervanger weg.")
                .doesNotContain("per dossier");
    }

    @Test
    void nobodyStandsInForHerself() throws Exception {
        note(zehra, "2026-03-09", "2026-03-10", zehra)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("id=\"substitute-error\">Kies een andere collega")));
    }

    @Test
    void anEmptyRequestNamesEveryField() throws Exception {
        web.perform(post(PAGE).session(coordination).with(csrf()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("absent-error")))
                .andExpect(content().string(containsString("from-error")))
                .andExpect(content().string(containsString("until-error")))
                .andExpect(content().string(not(containsString("substitute-error"))));
    }

    @Test
    void theTasksGoToTheSubstituteAndComeBackWhenSheIsBackTheSameDay() throws Exception {
        String deployment = deploySample();
        try {
            var number = aCaseOfZehra();

            note(zehra, "2026-03-02", "2026-03-06", matej);
            assertThat(assigneeIn(number)).isEqualTo(matej);

            back().andExpect(redirectedUrl(PAGE));
            assertThat(assigneeIn(number)).isEqualTo(zehra);
            assertThat(colleagues.tasks(matej, number.value())).isEmpty();
            assertThat(listed()).isEmpty();
        } finally {
            repository.deleteDeployment(deployment, true);
        }
    }

    @Test
    void aRunningAbsenceEndsYesterdayAndSoDoTheNotesThatItReplaced() throws Exception {
        staff.noteAbsence(
                new Absence(zehra, clock.today().minusDays(3), clock.today().plusDays(5), null));
        staff.noteAbsence(
                new Absence(zehra, clock.today().minusDays(3), clock.today().plusDays(5), matej));

        back();

        assertThat(listed()).isEmpty();
        assertThat(staff.absenceOf(zehra, clock.today())).isEmpty();
        assertThat(staff.absenceOf(zehra, clock.today().minusDays(1))).isPresent();
    }

    @Test
    void endingTwiceChangesNothing() throws Exception {
        note(zehra, "2026-03-09", "2026-03-10", matej);
        long id = listed().get(0).id();

        assertThat(end(id).andReturn().getFlashMap().get("done")).isEqualTo("De afwezigheid is gestopt.");
        assertThat(end(id).andReturn().getFlashMap().get("error")).isEqualTo("Deze afwezigheid was al gestopt.");
    }

    @Test
    void anAbsenceThatIsNoNumberIsRefused() throws Exception {
        web.perform(post(PAGE + "/terug").session(coordination).with(csrf()).param("id", "1 or 1=1"))
                .andExpect(status().isBadRequest());
    }

    @ParameterizedTest
    @ValueSource(strings = {"coach", "spoc", "onthaal", "stuurgroep", "beheer"})
    void othersDoNotNoteAbsences(String user) throws Exception {
        var session = signedIn(user);

        web.perform(get(PAGE).session(session)).andExpect(status().isForbidden());
        web.perform(post(PAGE).session(session).with(csrf()).param("absent", zehra))
                .andExpect(status().isForbidden());
        web.perform(post(PAGE + "/terug").session(session).with(csrf()).param("id", "1"))
                .andExpect(status().isForbidden());
    }

    @Test
    void nobodySeesThePageWithoutSigningIn() throws Exception {
        web.perform(get(PAGE)).andExpect(redirectedUrl("/login"));
        web.perform(post(PAGE).with(csrf())).andExpect(status().isUnauthorized());
    }

    @Test
    void withoutTokenNothingIsNoted() throws Exception {
        web.perform(post(PAGE)
                        .session(coordination)
                        .param("absent", zehra)
                        .param("from", "2026-03-09")
                        .param("until", "2026-03-10"))
                .andExpect(status().isForbidden());

        assertThat(listed()).isEmpty();
    }

    @Test
    void theStartPagePointsToThePagesThatSomebodyMayOpen() throws Exception {
        web.perform(get("/").session(coordination))
                .andExpect(content().string(containsString("href=\"/afwezigheden\"")))
                .andExpect(content().string(containsString("href=\"/berichten\"")))
                .andExpect(content().string(containsString("href=\"/postvak\"")));
        web.perform(get("/").session(signedIn("onthaal")))
                .andExpect(content().string(containsString("href=\"/berichten\"")))
                .andExpect(content().string(not(containsString("href=\"/afwezigheden\""))));
        web.perform(get("/").session(signedIn("coach")))
                .andExpect(content().string(containsString("Taken")))
                .andExpect(content().string(not(containsString("href=\"/berichten\""))));
    }

    private ResultActions note(String absent, String from, String until, String substitute) throws Exception {
        return web.perform(post(PAGE)
                .session(coordination)
                .with(csrf())
                .param("absent", absent)
                .param("from", from)
                .param("until", until)
                .param("substitute", substitute));
    }

    private ResultActions back() throws Exception {
        return end(listed().get(0).id());
    }

    private ResultActions end(long id) throws Exception {
        return web.perform(
                post(PAGE + "/terug").session(coordination).with(csrf()).param("id", String.valueOf(id)));
    }

    private List<NotedAbsence> listed() {
        return staff.currentAndComing(100).stream()
                .filter(noted -> noted.absence().userId().endsWith(suffix))
                .toList();
    }

    private String assigneeIn(CaseNumber number) {
        return colleagues.task(number.value(), "manager").getAssignee();
    }

    private CaseNumber aCaseOfZehra() {
        var number = cases.open(new NewCase("Gulalai Stoyanova", "", "", "bg", "", "noord", "ocmw", "", null, zehra));
        runtime.startProcessInstanceByKey(PROCESS, number.value());
        return number;
    }

    private String deploySample() {
        return repository
                .createDeployment()
                .addModelInstance(
                        PROCESS + ".bpmn",
                        Bpmn.createExecutableProcess(PROCESS)
                                .camundaHistoryTimeToLiveString("P1D")
                                .startEvent()
                                .userTask("manager")
                                .camundaAssignee("caseManager")
                                .endEvent()
                                .done())
                .deploy()
                .getId();
    }

    private void coach(String userId, String name) {
        var member = new StaffMember(userId, name, Role.COACH, "JES vzw", "noord", List.of("nl"), List.of(), 100);
        staff.save(member);
        accounts.open(member, "Wachtwoord van " + userId);
    }

    private MockHttpSession signedIn(String user) throws Exception {
        return (MockHttpSession)
                web.perform(post("/login").with(csrf()).param("username", user).param("password", "jobteam"))
                        .andExpect(status().isFound())
                        .andReturn()
                        .getRequest()
                        .getSession();
    }
}
