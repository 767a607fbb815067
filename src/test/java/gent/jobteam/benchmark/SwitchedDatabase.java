package gent.jobteam.benchmark;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;

/** The application's pool, that can be switched to copies of its database as it was earlier. */
class SwitchedDatabase extends HikariDataSource {

    /** Puts it in the place of the application's pool. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Configuration {

        @Bean
        static StatementCount statementCount() {
            return new StatementCount();
        }

        @Bean
        static BeanPostProcessor switchedPool(ObjectProvider<StatementCount> count) {
            return new BeanPostProcessor() {

                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof HikariDataSource settings
                            ? new SwitchedDatabase(settings, count.getObject())
                            : bean;
                }
            };
        }
    }

    private final StatementCount count;
    private final List<HikariDataSource> copies = new ArrayList<>();
    private Optional<HikariDataSource> now = Optional.empty();

    /** @param count sees the statements to all of them */
    SwitchedDatabase(HikariDataSource settings, StatementCount count) {
        settings.copyStateTo(this);
        this.count = count;
        setDataSource(count.watch(unpooled(getJdbcUrl())));
    }

    @Override
    public Connection getConnection() throws SQLException {
        return now.isPresent() ? now.get().getConnection() : super.getConnection();
    }

    /** From now on the application works on this copy. */
    void use(HikariDataSource copy) {
        now = Optional.of(copy);
    }

    /** A copy of the database as it is now, with a pool of its own and the application's settings. */
    HikariDataSource copy(String name) {
        String source = getJdbcUrl().replaceFirst("^[^?]*/([^/?]+).*$", "$1");
        var beside = new JdbcTemplate(unpooled(getJdbcUrl().replace("/" + source, "/postgres")));
        // PostgreSQL copies a database that nobody is connected to; the pool connects again when it is asked to.
        beside.execute("alter database %s allow_connections false".formatted(source));
        beside.query(
                "select pg_terminate_backend(pid, 10000) from pg_stat_activity where datname = ?", row -> {}, source);
        getHikariPoolMXBean().softEvictConnections();
        beside.execute("create database %s template %s".formatted(name, source));
        beside.execute("alter database %s allow_connections true".formatted(source));
        var settings = new HikariConfig();
        copyStateTo(settings);
        settings.setPoolName(name);
        settings.setDataSource(count.watch(unpooled(getJdbcUrl().replace("/" + source, "/" + name))));
        var copy = new HikariDataSource(settings);
        copies.add(copy);
        return copy;
    }

    @Override
    public void close() {
        copies.forEach(HikariDataSource::close);
        super.close();
    }

    private DataSource unpooled(String url) {
        return CountedDatabase.unpooled(url, getDataSourceProperties(), getUsername(), getPassword());
    }
}
