package gent.jobteam.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

/** Sees every statement that a thread sends to the database; a batch of equal statements goes together and is one. */
class StatementCount implements QueryExecutionListener {

    private final ThreadLocal<List<String>> seen = new ThreadLocal<>();

    /** The same database, watched. */
    DataSource watch(DataSource database) {
        return ProxyDataSourceBuilder.create(database).listener(this).build();
    }

    /** The statements that this thread sends while it does something, in order. */
    List<String> during(Runnable step) {
        var statements = new ArrayList<String>();
        seen.set(statements);
        try {
            step.run();
        } finally {
            seen.remove();
        }
        return statements;
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {}

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        Optional.ofNullable(seen.get())
                .ifPresent(
                        statements -> statements.add(queries.get(0).getQuery().replaceAll("\\s+", " ")));
    }
}
