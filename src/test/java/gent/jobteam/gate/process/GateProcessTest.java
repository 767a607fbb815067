package gent.jobteam.gate.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gent.jobteam.gate.Credentials;
import gent.jobteam.testing.Colleagues;
import gent.jobteam.testing.JobteamTest;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JobteamTest
class GateProcessTest {

    @Autowired
    TaskService tasks;

    @Autowired
    FilterService filters;

    @Autowired
    IdentityService identity;

    @Autowired
    AuthorizationService authorizations;

    @Autowired
    RepositoryService repository;

    @Autowired
    Colleagues colleagues;

    @Autowired
    Credentials credentials;

    @Autowired
    RightsKeeper rights;

    @Test
    void anExpressionInAnOrQueryIsRefused() {
        assertThatThrownBy(() -> withExpression(tasks.createTaskQuery()).list())
                .isInstanceOf(BadUserRequestException.class)
                .hasMessageContaining("forbidden");
        assertThatThrownBy(() -> withExpression(tasks.createTaskQuery()).count())
                .isInstanceOf(BadUserRequestException.class);
    }

    @Test
    void soIsOneThatExtendsAFilter() {
        String filter = myTasks();

        assertThatThrownBy(() -> filters.list(filter, withExpression(tasks.createTaskQuery())))
                .isInstanceOf(BadUserRequestException.class);
        assertThatThrownBy(() -> filters.count(filter, withExpression(tasks.createTaskQuery())))
                .isInstanceOf(BadUserRequestException.class);
    }

    @Test
    void theExpressionsOfOurOwnFiltersWork() {
        assertThat(colleagues.as(
                        "coach",
                        () -> filters.count(myTasks(), tasks.createTaskQuery().taskName("none"))))
                .isZero();
    }

    @Test
    void anOrQueryWithoutExpressionsWorks() {
        assertThat(tasks.createTaskQuery()
                        .or()
                        .taskName("none")
                        .taskAssignee("nobody")
                        .endOr()
                        .count())
                .isZero();
    }

    @Test
    void passwordsAreKeptHashedAndAreChecked() {
        addUser("hashing", "één lang wachtwoord");

        assertThat(credentials.check("hashing", "één lang wachtwoord")).isPresent();
        assertThat(credentials.check("hashing", "een ander")).isEmpty();
        assertThat(credentials.check("nobodyatall", "een ander")).isEmpty();
    }

    @Test
    void noNumberOfWrongGuessesLocksAnAccount() {
        addUser("guessed", "het juiste");
        for (int i = 0; i < 15; i++) {
            assertThat(credentials.check("guessed", "fout")).isEmpty();
        }

        assertThat(credentials.check("guessed", "het juiste")).isPresent();
    }

    @Test
    void startingAgainChangesNoRight() {
        List<String> before = rightsOfRoles();
        rights.keep();

        assertThat(rightsOfRoles()).isEqualTo(before).isNotEmpty();
    }

    @Test
    void aRightThatSomebodyAddedToARoleIsGoneAfterTheNextStart() {
        Authorization stray = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        stray.setGroupId("coach");
        stray.setResource(Resources.DEPLOYMENT);
        stray.setResourceId(Authorization.ANY);
        stray.addPermission(Permissions.ALL);
        authorizations.saveAuthorization(stray);

        rights.keep();

        assertThat(authorizations.isUserAuthorized(null, List.of("coach"), Permissions.CREATE, Resources.DEPLOYMENT))
                .isFalse();
    }

    @Test
    void neitherCoachNorCoordinationNorAdministratorMayDeployOrMakeFilters() {
        for (String user : List.of("coach", "coordinatie", "beheer")) {
            assertThatThrownBy(() -> colleagues.as(user, () -> repository
                            .createDeployment()
                            .addString("x.txt", "x")
                            .deploy()))
                    .as(user)
                    .isInstanceOf(AuthorizationException.class);
            assertThatThrownBy(() -> colleagues.as(user, () -> filters.saveFilter(filters.newTaskFilter("Nieuw"))))
                    .as(user)
                    .isInstanceOf(AuthorizationException.class);
        }
    }

    private String myTasks() {
        return filters.createFilterQuery()
                .filterName("Mijn taken")
                .singleResult()
                .getId();
    }

    private static TaskQuery withExpression(TaskQuery query) {
        return query.or().taskName("x").taskAssigneeExpression("${'coach'}").endOr();
    }

    private void addUser(String id, String password) {
        if (identity.createUserQuery().userId(id).count() == 0) {
            User user = identity.newUser(id);
            user.setPassword(password);
            identity.saveUser(user);
        }
    }

    private List<String> rightsOfRoles() {
        return authorizations.createAuthorizationQuery().list().stream()
                .filter(authorization -> authorization.getGroupId() != null)
                .map(authorization -> "%s %s %d %s"
                        .formatted(
                                authorization.getId(),
                                authorization.getGroupId(),
                                authorization.getResourceType(),
                                authorization.getResourceId()))
                .sorted()
                .toList();
    }
}
