package gent.jobteam.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gent.jobteam.gate.AllowedRequests.Answer;
import gent.jobteam.identity.Role;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AllowedRequestsTest {

    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final String ID = "01e9a86a-e5fe-11f1-80f7-02fc00000001";

    private final AllowedRequests allowed = new AllowedRequests();

    @ParameterizedTest
    @CsvSource({"GET,/login", "POST,/login", "GET,/css/jobteam.css", "GET,/actuator/health"})
    void theLoginPageAndTheHealthCheckAreForAnybody(String method, String path) {
        assertThat(allowed.about(method, path, Optional.empty())).isEqualTo(Answer.ALLOWED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/me", "/logout", "/camunda/app/tasklist/default/", "/camunda/lib/deps.js"})
    void everythingElseIsNotForAnonymousVisitors(String path) {
        assertThat(Arrays.asList(
                        allowed.about("GET", path, Optional.empty()), allowed.about("POST", path, Optional.empty())))
                .doesNotContain(Answer.ALLOWED);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void nobodyMayEver(Role role) {
        for (String request : new String[] {
            "POST /camunda/api/admin/setup/default/user/create",
            "POST /camunda/api/admin/auth/user/default/login/tasklist",
            "POST " + ENGINE + "/deployment/create",
            "POST " + ENGINE + "/filter/create",
            "PUT " + ENGINE + "/filter/" + ID,
            "DELETE " + ENGINE + "/filter/" + ID,
            "POST " + ENGINE + "/task/create",
            "PUT " + ENGINE + "/task/" + ID,
            "POST " + ENGINE + "/task/" + ID + "/comment/create",
            "POST " + ENGINE + "/task/" + ID + "/complete",
            "POST " + ENGINE + "/task/" + ID + "/assignee",
            "POST " + ENGINE + "/task/" + ID + "/identity-links",
            "PUT " + ENGINE + "/task/" + ID + "/variables/outcome",
            "PUT " + ENGINE + "/process-instance/" + ID + "/variables/outcome",
            "DELETE " + ENGINE + "/process-instance/" + ID,
            "POST " + ENGINE + "/process-definition/key/journey/start",
            "POST " + ENGINE + "/message",
            "POST " + ENGINE + "/authorization/create",
            "POST " + ENGINE + "/group/create",
            "POST " + ENGINE + "/user/create",
            "DELETE " + ENGINE + "/user/coach",
            "PUT " + ENGINE + "/user/coach/credentials",
            "PUT " + ENGINE + "/group/camunda-admin/members/coach",
            "DELETE " + ENGINE + "/group/camunda-admin/members/beheer",
            "POST " + ENGINE + "/migration/execute",
            "GET " + ENGINE + "/history/variable-instance",
            "GET /engine-rest/user",
            "GET /actuator/env"
        }) {
            String method = request.split(" ")[0];
            String path = request.split(" ")[1];
            assertThat(allowed.about(method, path, Optional.of(somebody(role))))
                    .as(request)
                    .isNotEqualTo(Answer.ALLOWED);
        }
    }

    @Test
    void aUserSeesHerOwnProfileOnly() {
        assertThat(allowed.about("GET", ENGINE + "/user/somebody/profile", coach()))
                .isEqualTo(Answer.ALLOWED);
        assertThat(allowed.about("GET", ENGINE + "/user/coach2/profile", coach()))
                .isNotEqualTo(Answer.ALLOWED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ENGINE + "/task/" + ID + "/claim/",
                ENGINE + "/task/" + ID + "/claim/more",
                ENGINE + "/task/" + ID + "x/claim",
                ENGINE + "/task/../task/" + ID + "/claim",
                "/x" + ENGINE + "/task/" + ID + "/claim"
            })
    void aPathIsComparedAsAWhole(String path) {
        assertThat(allowed.about("POST", ENGINE + "/task/" + ID + "/claim", coach()))
                .isEqualTo(Answer.ALLOWED);
        assertThat(allowed.about("POST", path, coach())).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void tellsAnotherMethodAndAnotherRoleFromWhatNobodyKnows() {
        assertThat(allowed.about("DELETE", "/api/me", coach())).isEqualTo(Answer.OTHER_METHOD);
        assertThat(allowed.about("GET", "/camunda/app/cockpit/default/", coach()))
                .isEqualTo(Answer.NOT_FOR_YOU);
        assertThat(allowed.about("GET", "/camunda/app/cockpit/default/", Optional.of(somebody(Role.COORDINATION))))
                .isEqualTo(Answer.ALLOWED);
        assertThat(allowed.about("GET", "/.git/config", coach())).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void whoMayReadMayAlsoAskForTheHeadersAlone() {
        assertThat(allowed.about("HEAD", "/login", Optional.empty())).isEqualTo(Answer.ALLOWED);
        assertThat(allowed.about("HEAD", "/logout", coach())).isNotEqualTo(Answer.ALLOWED);
    }

    @Test
    void onlyTheAdministratorManagesColleagues() {
        for (Role role : Role.values()) {
            for (String path :
                    new String[] {"/nieuw", "/coach", "/coach/einde", "/coach/blijft", "/coach/wachtwoord"}) {
                var asking = Optional.of(somebody(role));
                assertThat(allowed.about("POST", "/medewerkers" + path, asking) == Answer.ALLOWED)
                        .as("%s: %s", role, path)
                        .isEqualTo(role == Role.ADMIN);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void everybodyChangesHerOwnPassword(Role role) {
        assertThat(allowed.about("GET", "/wachtwoord", Optional.of(somebody(role))))
                .isEqualTo(Answer.ALLOWED);
        assertThat(allowed.about("POST", "/wachtwoord", Optional.of(somebody(role))))
                .isEqualTo(Answer.ALLOWED);
    }

    @Test
    void aLineForNobodyOrWithAnUnknownPlaceholderIsAMistake() {
        assertThatThrownBy(() -> new AllowedRequest(new AllowedRequest.Line("boss", "GET", "/", "")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AllowedRequest(new AllowedRequest.Line("coach", "GET", "/{thing}", "")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Optional<Account> coach() {
        return Optional.of(somebody(Role.COACH));
    }

    private static Account somebody(Role role) {
        return new Account("somebody", Set.of(role), Set.of(role.group()), "", false);
    }
}
