package gent.jobteam.platform.process;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gent.jobteam.testing.JobteamTest;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JobteamTest
class RightsOnPostgresTest {

    @Autowired
    AuthorizationService authorizations;

    @Test
    void aRevokedRightThatTheEngineWouldNotLookForIsRefused() {
        Authorization revoked = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_REVOKE);
        revoked.setUserId("coach");
        revoked.setResource(Resources.TASK);
        revoked.setResourceId(Authorization.ANY);
        revoked.removePermission(Permissions.READ);

        assertThatThrownBy(() -> authorizations.saveAuthorization(revoked))
                .hasStackTraceContaining("no_right_is_revoked");
    }
}
