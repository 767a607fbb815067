package gent.jobteam.gate.process;

import static gent.jobteam.identity.Role.ADMIN;
import static gent.jobteam.identity.Role.ADMINISTRATION;
import static gent.jobteam.identity.Role.COACH;
import static gent.jobteam.identity.Role.COORDINATION;
import static gent.jobteam.identity.Role.TRAINER;

import gent.jobteam.gate.Webapp;
import gent.jobteam.identity.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.ProcessInstancePermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.SystemPermissions;
import org.camunda.bpm.engine.authorization.TaskPermissions;

/**
 * What each role may do in the engine, besides the rights on single tasks that the engine gives to whoever a task is
 * for. Nobody may deploy, make filters, change variables or write rights.
 */
final class EngineRights {

    private static final String ANY = Authorization.ANY;

    /** The processes that people start by hand, and who does. */
    private static final Map<String, Set<Role>> STARTABLE =
            Map.of("journey", Set.of(COACH, ADMINISTRATION), "groupsession", Set.of(TRAINER));

    /** One right of one role on one thing, or on all things of a kind. */
    record Right(Role role, Resource resource, String id, Permission... permissions) {}

    private EngineRights() {}

    static List<Right> all() {
        var rights = new ArrayList<Right>();
        for (Webapp webapp : Webapp.values()) {
            webapp.roles()
                    .forEach(role ->
                            rights.add(new Right(role, Resources.APPLICATION, webapp.id(), Permissions.ACCESS)));
        }
        for (Role role : Webapp.TASKLIST.roles()) {
            if (role != COORDINATION) {
                // The diagram beside a task.
                rights.add(new Right(role, Resources.PROCESS_DEFINITION, ANY, ProcessDefinitionPermissions.READ));
            }
        }
        STARTABLE.forEach((process, roles) -> roles.forEach(role -> {
            rights.add(new Right(
                    role,
                    Resources.PROCESS_DEFINITION,
                    process,
                    ProcessDefinitionPermissions.READ,
                    ProcessDefinitionPermissions.CREATE_INSTANCE));
            rights.add(new Right(role, Resources.PROCESS_INSTANCE, ANY, ProcessInstancePermissions.CREATE));
        }));
        for (Role role : Set.of(COORDINATION, ADMIN)) {
            rights.addAll(watching(role));
        }
        // Cockpit names the colleagues who hold a task, and the teams that one waits for.
        rights.add(new Right(COORDINATION, Resources.USER, ANY, Permissions.READ));
        rights.add(new Right(COORDINATION, Resources.GROUP, ANY, Permissions.READ));
        rights.addAll(administering());
        return rights;
    }

    /**
     * Cockpit: where everything stands, without a word about persons. The variables of a process instance are codes and
     * dates; those of a task are not for reading here, because with them come the answers that a form shows.
     */
    private static List<Right> watching(Role role) {
        return List.of(
                new Right(
                        role,
                        Resources.PROCESS_DEFINITION,
                        ANY,
                        ProcessDefinitionPermissions.READ,
                        ProcessDefinitionPermissions.READ_INSTANCE,
                        ProcessDefinitionPermissions.READ_TASK,
                        ProcessDefinitionPermissions.READ_HISTORY,
                        ProcessDefinitionPermissions.READ_INSTANCE_VARIABLE,
                        ProcessDefinitionPermissions.RETRY_JOB),
                new Right(role, Resources.TASK, ANY, TaskPermissions.READ),
                new Right(role, Resources.DECISION_DEFINITION, ANY, Permissions.READ),
                new Right(role, Resources.DECISION_REQUIREMENTS_DEFINITION, ANY, Permissions.READ),
                new Right(role, Resources.DEPLOYMENT, ANY, Permissions.READ),
                new Right(role, Resources.BATCH, ANY, Permissions.READ));
    }

    /** For reading only: users and their groups follow from our own staff data, rights are made at start-up. */
    private static List<Right> administering() {
        return List.of(
                new Right(ADMIN, Resources.USER, ANY, Permissions.READ),
                new Right(ADMIN, Resources.GROUP, ANY, Permissions.READ),
                new Right(ADMIN, Resources.AUTHORIZATION, ANY, Permissions.READ),
                new Right(ADMIN, Resources.SYSTEM, ANY, SystemPermissions.READ));
    }
}
