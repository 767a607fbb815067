package gent.jobteam.gate.process;

import gent.jobteam.gate.process.EngineRights.Right;
import gent.jobteam.identity.Role;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Makes the engine's authorizations of our roles exactly those of {@link EngineRights}, at every start and before the
 * first request. Rights on single tasks, filters and groups are left as they are.
 */
@Component
class RightsKeeper implements SmartInitializingSingleton {

    /** Another node that starts at the same moment writes the same rights; the next attempt finds them. */
    private static final int ATTEMPTS = 3;

    private static final List<Resource> EACH_ONE = List.of(Resources.APPLICATION, Resources.PROCESS_DEFINITION);

    private final AuthorizationService authorizations;

    RightsKeeper(AuthorizationService authorizations) {
        this.authorizations = authorizations;
    }

    @Override
    public void afterSingletonsInstantiated() {
        for (int attempt = 1; ; attempt++) {
            try {
                keep();
                return;
            } catch (ProcessEngineException race) {
                if (attempt == ATTEMPTS) {
                    throw race;
                }
            }
        }
    }

    void keep() {
        List<Right> rights = EngineRights.all();
        for (Role role : Role.values()) {
            List<Right> wanted =
                    rights.stream().filter(right -> right.role() == role).toList();
            List<Authorization> present =
                    authorizations.createAuthorizationQuery().groupIdIn(role.group()).list().stream()
                            .filter(RightsKeeper::isOurs)
                            .toList();
            present.stream()
                    .filter(authorization -> wanted.stream().noneMatch(right -> isAbout(right, authorization)))
                    .forEach(authorization -> authorizations.deleteAuthorization(authorization.getId()));
            wanted.forEach(right -> grant(
                    right,
                    present.stream()
                            .filter(authorization -> isAbout(right, authorization))
                            .findFirst()
                            .orElseGet(() -> authorizationFor(right))));
        }
    }

    private void grant(Right right, Authorization authorization) {
        authorization.setPermissions(right.permissions());
        authorizations.saveAuthorization(authorization);
    }

    private Authorization authorizationFor(Right right) {
        Authorization authorization = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        authorization.setGroupId(right.role().group());
        authorization.setResource(right.resource());
        authorization.setResourceId(right.id());
        return authorization;
    }

    private static boolean isAbout(Right right, Authorization authorization) {
        return authorization.getAuthorizationType() == Authorization.AUTH_TYPE_GRANT
                && authorization.getResourceType() == right.resource().resourceType()
                && authorization.getResourceId().equals(right.id());
    }

    private static boolean isOurs(Authorization authorization) {
        return authorization.getResourceId().equals(Authorization.ANY)
                || EACH_ONE.stream().anyMatch(kind -> kind.resourceType() == authorization.getResourceType());
    }
}
