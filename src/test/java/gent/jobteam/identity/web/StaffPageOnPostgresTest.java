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

import gent.jobteam.identity.Accounts;
import gent.jobteam.identity.Role;
import gent.jobteam.identity.StaffAdministration;
import gent.jobteam.identity.StaffDirectory;
import gent.jobteam.identity.StaffMember;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.NewCase;
import gent.jobteam.testing.JobteamTest;
import gent.jobteam.testing.TestClock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
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
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The pages about colleagues as the technical administrator uses them; today is 2 March 2026. */
@JobteamTest
class StaffPageOnPostgresTest {

    private static final String PAGE = "/medewerkers";

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
    IdentityService identity;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private final String siyana = "siyana" + new Random().nextLong(1_000_000_000_000L);
    private MockHttpSession admin;

    @BeforeEach
    void signIn() throws Exception {
        admin = signedIn("beheer", "jobteam");
    }

    /** Other tests look at everybody with a role. */
    @AfterEach
    void forgetHer() {
        jdbc.sql("delete from absence where user_id = :user")
                .param("user", siyana)
                .update();
        jdbc.sql("delete from staff_member where user_id = :user")
                .param("user", siyana)
                .update();
        identity.deleteUser(siyana);
    }

    @Test
    void aNewColleagueGetsAPasswordThatIsShownOnceAndHasToBeReplaced() throws Exception {
        String password = add();

        assertThat(password).matches("([a-z2-9]{4}-){3}[a-z2-9]{4}");
        assertThat(staff.find(siyana))
                .contains(new StaffMember(
                        siyana,
                        "Сияна Димитрова-O'Neill",
                        Role.COACH,
                        "JES vzw",
                        "oost",
                        List.of("nl", "bg"),
                        List.of("work"),
                        80,
                        "siyana@jes.example",
                        null));
        assertThat(groups()).containsExactlyInAnyOrder("coach", "coachOost");
        web.perform(get(PAGE + "/" + siyana).session(admin)).andExpect(content().string(containsString(password)));
        web.perform(get(PAGE + "/" + siyana).session(admin)).andExpect(content().string(not(containsString(password))));
        web.perform(get("/").session(signedIn(siyana, password))).andExpect(redirectedUrl("/wachtwoord"));
        assertThat(jdbc.sql("select count(*) from staff_member s where s::text like :password")
                        .param("password", "%" + password + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void anotherRoleAndZoneGiveOtherGroupsAtOnce() throws Exception {
        add();

        send(post(PAGE + "/" + siyana), "Siyana", "SPOC", "VDAB", "west").andExpect(redirectedUrl(PAGE + "/" + siyana));
        assertThat(groups()).containsExactlyInAnyOrder("spoc", "spocWest");

        send(post(PAGE + "/" + siyana), "Siyana", "JOBHUNTER", "VDAB", "west").andExpect(status().isFound());
        assertThat(groups()).containsExactly("jobhunter");
        assertThat(staff.find(siyana).orElseThrow().zone()).isEmpty();
        assertThat(identity.createUserQuery().userId(siyana).singleResult().getLastName())
                .isEqualTo("Siyana");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            userId       | ''                   | Vul een gebruikersnaam in.
            userId       | coach                | Deze gebruikersnaam bestaat al.
            userId       | Coach                | Kies een gebruikersnaam van 2 tot 32 kleine letters en cijfers
            userId       | jo.peeters           | Kies een gebruikersnaam van 2 tot 32 kleine letters en cijfers
            userId       | nieuw                | Kies een gebruikersnaam van 2 tot 32 kleine letters en cijfers
            userId       | ../beheer            | Kies een gebruikersnaam van 2 tot 32 kleine letters en cijfers
            userId       | abcdefghijklmnopqrstuvwxyzabcdefg | Kies een gebruikersnaam van 2 tot 32 kleine letters
            name         | ''                   | Vul een naam in.
            name         | <b>Jo</b>            | Gebruik in de naam alleen letters
            mail         | jo@                  | Vul één e-mailadres in
            mail         | jo@a.be, an@a.be     | Vul één e-mailadres in
            role         | ''                   | Kies een rol.
            role         | BOSS                 | Kies een rol.
            organisation | ''                   | Kies een organisatie uit de lijst.
            organisation | De Sleutel           | Kies een organisatie uit de lijst.
            zone         | ''                   | Kies een zone.
            zone         | atlantis             | Kies een zone.
            languages    | klingon              | Kies alleen talen uit de lijst.
            expertise    | alles                | Kies alleen levensdomeinen uit de lijst.
            fte          | ''                   | Vul een getal in van 0 tot 100.
            fte          | 101                  | Vul een getal in van 0 tot 100.
            fte          | -1                   | Vul een getal in van 0 tot 100.
            fte          | 12,5                 | Vul een getal in van 0 tot 100.
            """)
    void whatIsWrongIsSaidAtItsFieldAndNobodyIsAdded(String field, String value, String text) throws Exception {
        long before = count();

        web.perform(filledIn(field, value).session(admin).with(csrf()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("id=\"" + field + "-error\">" + text)))
                .andExpect(content().string(containsString("href=\"#" + field + "\">" + text)));

        assertThat(count()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jo\nBcc: x", "\u202EJo", "Jo;"})
    void charactersThatNobodyHasInHerNameAreRefused(String name) throws Exception {
        web.perform(filledIn("name", name).session(admin).with(csrf()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("id=\"name-error\">Gebruik in de naam")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jo\u0000", "Jo\uD800"})
    void whatNoDatabaseCanKeepDoesNotComeIn(String name) throws Exception {
        web.perform(filledIn("name", name).session(admin).with(csrf())).andExpect(status().isBadRequest());
    }

    @Test
    void aNameThatIsTooLongIsRefusedAndWhatWasFilledInStays() throws Exception {
        web.perform(filledIn("name", "Ж".repeat(101)).session(admin).with(csrf()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Deze naam is te lang: hoogstens 100 tekens.")))
                .andExpect(content().string(containsString("value=\"siyana@jes.example\"")))
                .andExpect(content().string(containsString("value=\"oost\" selected=\"selected\"")));
    }

    @Test
    void anEmptyRequestNamesEveryFieldThatIsNeeded() throws Exception {
        web.perform(post(PAGE + "/nieuw").session(admin).with(csrf()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("userId-error")))
                .andExpect(content().string(containsString("name-error")))
                .andExpect(content().string(containsString("role-error")))
                .andExpect(content().string(containsString("organisation-error")))
                .andExpect(content().string(containsString("fte-error")));
    }

    @Test
    void aCoachWithRunningCasesStaysACoach() throws Exception {
        add();
        aCaseOfSiyana();

        send(post(PAGE + "/" + siyana), "Siyana", "SPOC", "VDAB", "west")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(
                        content().string(containsString("id=\"role-error\">Deze coach heeft nog lopende dossiers.")));
        assertThat(groups()).containsExactlyInAnyOrder("coach", "coachOost");
        closeTheCase();
    }

    @Test
    void whoeverLeavesIsShownWithHerCasesAndCannotSignInFromTheDayAfter() throws Exception {
        String password = add();
        accounts.changePassword(siyana, "een eigen wachtwoord");
        aCaseOfSiyana();
        var hers = signedIn(siyana, "een eigen wachtwoord");

        lastDay("2026-03-02").andExpect(redirectedUrl(PAGE + "/" + siyana));

        web.perform(get(PAGE).param("zoek", siyana).session(admin))
                .andExpect(content().string(containsString("Vertrekt na 2/03/2026")))
                .andExpect(content().string(containsString("1 dossier over te dragen")));
        web.perform(get("/api/me").session(hers)).andExpect(status().isOk());
        assertThat(staff.absenceWithoutSubstitute(siyana)).isPresent();
        web.perform(get("/afwezigheden").session(signedIn("coordinatie", "jobteam")))
                .andExpect(content().string(containsString("komt niet terug")));

        clock.advance(Duration.ofDays(1));
        administration.closeLogins();
        web.perform(get("/api/me").session(hers)).andExpect(status().isUnauthorized());
        assertThat(groups()).isEmpty();
        assertThat(password).isNotEmpty();
        assertThat(staff.withRole(Role.COACH, Optional.empty()))
                .extracting(StaffMember::userId)
                .doesNotContain(siyana);
        signInFails(siyana, "een eigen wachtwoord");
        closeTheCase();
    }

    @Test
    void whoeverHasToGoAtOnceIsOut() throws Exception {
        add();

        lastDay("2026-03-01");

        assertThat(groups()).isEmpty();
        web.perform(get(PAGE + "/" + siyana).session(admin))
                .andExpect(content().string(containsString("Werkt hier niet meer.")));
    }

    @Test
    void whoeverStaysAfterAllHasHerGroupsAgain() throws Exception {
        add();
        lastDay("2026-03-01");

        web.perform(post(PAGE + "/" + siyana + "/blijft").session(admin).with(csrf()))
                .andExpect(redirectedUrl(PAGE + "/" + siyana));

        assertThat(groups()).containsExactlyInAnyOrder("coach", "coachOost");
        assertThat(staff.find(siyana).orElseThrow().lastDay()).isNull();
        assertThat(staff.absenceWithoutSubstitute(siyana)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', Vul de laatste werkdag in.",
        "31/03/2026, Vul de laatste werkdag in.",
        "2026-02-01, Kies een dag van hoogstens een maand geleden",
        "2027-03-03, Kies een dag van hoogstens een maand geleden"
    })
    void aLastDayThatCannotBeIsRefused(String day, String text) throws Exception {
        add();

        lastDay(day)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("id=\"lastDay-error\">" + text)));

        assertThat(staff.find(siyana).orElseThrow().lastDay()).isNull();
    }

    @Test
    void thereIsAlwaysAnAdministrator() throws Exception {
        String text = "Dit is de laatste technisch beheerder.";
        web.perform(post(PAGE + "/beheer/einde").session(admin).with(csrf()).param("lastDay", "2026-03-31"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("id=\"lastDay-error\">" + text)));
        send(post(PAGE + "/beheer"), "Joke Segers", "STEERING", "Stad Gent", "")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("id=\"role-error\">" + text)));

        assertThat(identity.createUserQuery().memberOfGroup("camunda-admin").count())
                .isPositive();
        assertThat(staff.find("beheer").orElseThrow().lastDay()).isNull();
    }

    @Test
    void aForgottenPasswordIsReplacedByOneForOnce() throws Exception {
        add();
        accounts.changePassword(siyana, "een eigen wachtwoord");

        var next = web.perform(
                        post(PAGE + "/" + siyana + "/wachtwoord").session(admin).with(csrf()))
                .andExpect(redirectedUrl(PAGE + "/" + siyana))
                .andReturn();

        String password = (String) next.getFlashMap().get("password");
        signInFails(siyana, "een eigen wachtwoord");
        signedIn(siyana, password);
        assertThat(accounts.hasInitialPassword(siyana)).isTrue();
    }

    @Test
    void theListIsSearchedByNameAndGoesOnWhereItStopped() throws Exception {
        add();

        web.perform(get(PAGE).param("zoek", "димит").session(admin))
                .andExpect(content().string(containsString("href=\"/medewerkers/" + siyana + "\"")))
                .andExpect(content().string(not(containsString("href=\"/medewerkers/coach\""))));
        web.perform(get(PAGE).param("zoek", "%_' or 1=1 --").session(admin))
                .andExpect(content().string(containsString("Niemand gevonden.")));
        List<String> all = administration.list("", "", 1000).stream()
                .map(StaffMember::userId)
                .toList();
        List<String> rest = administration.list("", all.get(9), 1000).stream()
                .map(StaffMember::userId)
                .toList();
        assertThat(rest).isEqualTo(all.subList(10, all.size()));
        web.perform(get(PAGE).session(admin)).andExpect(content().string(containsString("Volgende medewerkers")));
    }

    @Test
    void somebodyWhoDoesNotExistIsNotFound() throws Exception {
        web.perform(get(PAGE + "/niemand").session(admin)).andExpect(status().isNotFound());
        web.perform(post(PAGE + "/niemand/wachtwoord").session(admin).with(csrf()))
                .andExpect(status().isNotFound());
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
                "coordinatie",
                "onthaal",
                "stuurgroep"
            })
    void othersDoNotManageColleagues(String user) throws Exception {
        var session = signedIn(user, "jobteam");

        for (String path : List.of(PAGE, PAGE + "/nieuw", PAGE + "/coach")) {
            web.perform(get(path).session(session)).andExpect(status().isForbidden());
        }
        for (String path : List.of("/nieuw", "/coach", "/coach/einde", "/coach/blijft", "/coach/wachtwoord")) {
            web.perform(post(PAGE + path).session(session).with(csrf())).andExpect(status().isForbidden());
        }
    }

    @Test
    void withoutSigningInOrTokenNothingHappens() throws Exception {
        web.perform(get(PAGE)).andExpect(redirectedUrl("/login"));
        web.perform(post(PAGE + "/nieuw").with(csrf())).andExpect(status().isUnauthorized());
        web.perform(filledIn("name", "Siyana").session(admin)).andExpect(status().isForbidden());
        web.perform(post(PAGE + "/coach/wachtwoord").session(admin)).andExpect(status().isForbidden());

        assertThat(staff.find(siyana)).isEmpty();
    }

    private String add() throws Exception {
        var answer = web.perform(filledIn("name", "Сияна Димитрова-O'Neill")
                        .session(admin)
                        .with(csrf()))
                .andExpect(redirectedUrl(PAGE + "/" + siyana))
                .andReturn();
        return (String) answer.getFlashMap().get("password");
    }

    /** Everything filled in well but one field. */
    private MockHttpServletRequestBuilder filledIn(String field, String value) {
        var request = post(PAGE + "/nieuw");
        var fields = new LinkedHashMap<String, String[]>();
        fields.put("userId", new String[] {siyana});
        fields.put("name", new String[] {"Siyana"});
        fields.put("mail", new String[] {"siyana@jes.example"});
        fields.put("role", new String[] {"COACH"});
        fields.put("organisation", new String[] {"JES vzw"});
        fields.put("zone", new String[] {"oost"});
        fields.put("languages", new String[] {"nl", "bg"});
        fields.put("expertise", new String[] {"work"});
        fields.put("fte", new String[] {"80"});
        fields.put(field, new String[] {value});
        fields.forEach(request::param);
        return request;
    }

    private ResultActions send(
            MockHttpServletRequestBuilder request, String name, String role, String organisation, String zone)
            throws Exception {
        return web.perform(request.session(admin)
                .with(csrf())
                .param("name", name)
                .param("role", role)
                .param("organisation", organisation)
                .param("zone", zone)
                .param("languages", "nl")
                .param("fte", "50"));
    }

    private ResultActions lastDay(String day) throws Exception {
        return web.perform(
                post(PAGE + "/" + siyana + "/einde").session(admin).with(csrf()).param("lastDay", day));
    }

    private void aCaseOfSiyana() {
        cases.open(new NewCase("Ahmad Popal", "", "", "fa", "", "oost", "ocmw", "", null, siyana));
    }

    private void closeTheCase() {
        cases.runningOf(siyana).forEach(number -> cases.end(number, "test"));
    }

    private long count() {
        return jdbc.sql("select count(*) from staff_member").query(Long.class).single();
    }

    private List<String> groups() {
        return identity.createGroupQuery().groupMember(siyana).list().stream()
                .map(Group::getId)
                .collect(Collectors.toList());
    }

    private void signInFails(String user, String password) throws Exception {
        web.perform(post("/login").with(csrf()).param("username", user).param("password", password))
                .andExpect(redirectedUrl("/login?error"));
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
