package gent.jobteam.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import gent.jobteam.platform.process.ProcessFiles;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;

/**
 * An engine without anything of ours but the models, as its makers deliver it: no rights to check, no listeners, no
 * forms gateway. It remembers as much of a case as ours does, with the ids that Spring Boot would give it.
 */
final class BareEngine {

    private static final TaskListener NO_TASK_LISTENER = task -> {};
    private static final ExecutionListener NO_LISTENER = execution -> {};

    private BareEngine() {}

    /**
     * Starts one on an empty database and deploys our models.
     *
     * @param url JDBC address; user {@code postgres}, no password
     * @param terms the spans of time that the models name
     * @param delegate what every service task does
     */
    static ProcessEngine start(String url, StatementCount count, Map<?, ?> terms, JavaDelegate delegate) {
        var beans = new HashMap<Object, Object>();
        beans.put("terms", terms);
        beans.put("nextContactDueListener", NO_TASK_LISTENER);
        beans.put("trajectoryEndedListener", NO_LISTENER);
        BareScript.DELEGATES.forEach(name -> beans.put(name, delegate));
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setDataSource(watchedPool(url, count));
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_AUDIT);
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setExpressionManager(new JuelExpressionManager(beans));
        configuration.setJobExecutorActivate(false);
        configuration.setProcessEngineName("bare");
        var engine = configuration.buildProcessEngine();
        ProcessFiles.all().forEach(process -> {
            var deployment = engine.getRepositoryService().createDeployment().name(process.id());
            process.resources().forEach(deployment::addString);
            deployment.deploy();
        });
        return engine;
    }

    private static HikariDataSource watchedPool(String url, StatementCount count) {
        var settings = new Properties();
        settings.setProperty("reWriteBatchedInserts", "true");
        var pool = new HikariDataSource();
        pool.setDataSource(count.watch(CountedDatabase.unpooled(url, settings, "postgres", "")));
        return pool;
    }
}
