package gent.jobteam.platform.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.authorization.TaskPermissions;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.HistoryLevel;

/**
 * Settings without which the engine may not run here: what it remembers, what it refuses, what a user may do.
 *
 * <p>The process tests use the same settings on their engine in memory.
 */
public class EngineSafety extends AbstractProcessEnginePlugin {

    /** No list that somebody asks for over the web is longer; Tasklist asks for this many filters. */
    private static final int LONGEST_LIST = 2000;

    private final VariableGuard guard;
    private final SafeExpressions expressions;

    /** @param beans the objects that a model can name in an expression, by name */
    public EngineSafety(VariableCatalog catalog, Map<Object, Object> beans) {
        this.guard = new VariableGuard(catalog);
        this.expressions = new SafeExpressions(beans);
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        List<HistoryLevel> levels = new ArrayList<>();
        if (engine.getCustomHistoryLevels() != null) {
            levels.addAll(engine.getCustomHistoryLevels());
        }
        levels.add(new CaseHistoryLevel());
        engine.setCustomHistoryLevels(levels);
        engine.setHistory(CaseHistoryLevel.NAME);
        engine.getCustomHistoryEventHandlers().add(guard);

        // There are none: the database refuses them (no_right_is_revoked).
        engine.setAuthorizationCheckRevokes(ProcessEngineConfiguration.AUTHORIZATION_CHECK_REVOKE_NEVER);
        engine.setCustomSessionFactories(List.of(new Rights.Factory()));
        engine.setDefaultUserPermissionNameForTask(TaskPermissions.TASK_WORK.getName());
        engine.setEnforceSpecificVariablePermission(true);
        engine.setEnableExpressionsInAdhocQueries(false);
        engine.setJavaSerializationFormatEnabled(false);
        engine.setDeserializationTypeValidationEnabled(true);
        engine.setEnableXxeProcessing(false);
        engine.setEnableExceptionsAfterUnhandledBpmnError(true);
        engine.setCmmnEnabled(false);
        engine.setStandaloneTasksEnabled(false);
        engine.setEnableScriptEngineLoadExternalResources(false);
        engine.setScriptEngineResolver(new NoScripts());
        engine.setExpressionManager(expressions);
        engine.setMetricsEnabled(true);
        engine.setQueryMaxResultsLimit(LONGEST_LIST);
    }
}
