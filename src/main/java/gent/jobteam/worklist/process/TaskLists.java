package gent.jobteam.worklist.process;

import gent.jobteam.identity.Role;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.AuthorizationQuery;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The lists that each role finds in Tasklist. Only the application makes them: whoever may write a filter can run code
 * (the engine evaluates expressions in stored filters).
 */
@Component
@Order(TaskLists.ORDER)
class TaskLists implements ApplicationRunner {

    /** After the groups exist. */
    static final int ORDER = 200;

    private static final String ME = "${currentUser()}";
    private static final String MY_GROUPS = "${currentUserGroups()}";

    private record TaskList(String name, String explanation, Set<Role> roles, Function<TaskQuery, TaskQuery> tasks) {}

    /** A coach gets her tasks by name; these get theirs through their team. */
    private static final Set<Role> WORKERS =
            Set.of(Role.SPOC, Role.WELFARE, Role.MEDIATOR, Role.JOBHUNTER, Role.TRAINER);

    /** In the order in which Tasklist shows them; the first is open after logging in. */
    private static final List<TaskList> LISTS = List.of(
            new TaskList(
                    "Vandaag te contacteren",
                    "Mijn deelnemers voor vandaag, wat te laat is eerst",
                    Set.of(Role.COACH),
                    query -> query.taskAssigneeExpression(ME).dueBeforeExpression("${localDays.endOfToday}")),
            new TaskList(
                    "Later", "Wat nog niet voor vandaag is", Set.of(Role.COACH), query -> query.taskAssigneeExpression(
                                    ME)
                            .dueAfterExpression("${localDays.lastOfToday}")),
            new TaskList(
                    "Mijn taken",
                    "Alles wat ik opnam of kreeg",
                    Set.of(
                            Role.COACH,
                            Role.SPOC,
                            Role.WELFARE,
                            Role.MEDIATOR,
                            Role.JOBHUNTER,
                            Role.TRAINER,
                            Role.ADMINISTRATION,
                            Role.COORDINATION),
                    query -> query.taskAssigneeExpression(ME)),
            new TaskList(
                    "Taken van mijn team",
                    "Wacht op iemand van mijn team: neem op wat jij kan doen",
                    WORKERS,
                    query -> query.taskCandidateGroupInExpression(MY_GROUPS)),
            new TaskList(
                    "Te verdelen",
                    "Wacht op coördinatie of onthaal",
                    Set.of(Role.COORDINATION, Role.ADMINISTRATION),
                    query -> query.taskCandidateGroupInExpression(MY_GROUPS)),
            new TaskList(
                    "Te laat, bij iedereen",
                    "Alle taken die al klaar moesten zijn",
                    Set.of(Role.COORDINATION),
                    query -> query.dueBeforeExpression("${now()}")));

    private final FilterService filters;
    private final TaskService tasks;
    private final AuthorizationService authorizations;

    TaskLists(FilterService filters, TaskService tasks, AuthorizationService authorizations) {
        this.filters = filters;
        this.tasks = tasks;
        this.authorizations = authorizations;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        for (TaskList list : LISTS) {
            Filter filter = save(list);
            list.roles().forEach(role -> allowReading(filter, role));
            EnumSet.complementOf(EnumSet.copyOf(list.roles())).forEach(role -> forbidReading(filter, role));
        }
    }

    private Filter save(TaskList list) {
        Filter filter = filters.createTaskFilterQuery().filterName(list.name()).singleResult();
        if (filter == null) {
            filter = filters.newTaskFilter(list.name());
        }
        filter.setQuery(list.tasks().apply(tasks.createTaskQuery()));
        filter.setProperties(properties(list));
        return filters.saveFilter(filter);
    }

    private static Map<String, Object> properties(TaskList list) {
        var properties = new HashMap<String, Object>();
        properties.put("description", list.explanation());
        properties.put("priority", LISTS.indexOf(list));
        properties.put("color", "#0a5d66");
        properties.put("refresh", false);
        properties.put("showUndefinedVariable", false);
        return properties;
    }

    /** A list that an earlier version showed to this role. */
    private void forbidReading(Filter filter, Role role) {
        grants(filter, role).list().forEach(grant -> authorizations.deleteAuthorization(grant.getId()));
    }

    private AuthorizationQuery grants(Filter filter, Role role) {
        return authorizations
                .createAuthorizationQuery()
                .groupIdIn(role.group())
                .resourceType(Resources.FILTER)
                .resourceId(filter.getId());
    }

    private void allowReading(Filter filter, Role role) {
        if (grants(filter, role).count() == 0) {
            Authorization grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            grant.setGroupId(role.group());
            grant.setResource(Resources.FILTER);
            grant.setResourceId(filter.getId());
            grant.addPermission(Permissions.READ);
            authorizations.saveAuthorization(grant);
        }
    }
}
