package gent.jobteam.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.util.DriverDataSource;
import java.util.Properties;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Puts a {@link StatementCount} between the application's pool and PostgreSQL. */
@TestConfiguration(proxyBeanMethods = false)
class CountedDatabase {

    @Bean
    static StatementCount statementCount() {
        return new StatementCount();
    }

    @Bean
    static BeanPostProcessor watchedPool(ObjectProvider<StatementCount> count) {
        return new BeanPostProcessor() {

            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (bean instanceof HikariDataSource pool) {
                    pool.setDataSource(count.getObject().watch(withSettingsOf(pool)));
                }
                return bean;
            }
        };
    }

    private static DriverDataSource withSettingsOf(HikariDataSource pool) {
        return unpooled(pool.getJdbcUrl(), pool.getDataSourceProperties(), pool.getUsername(), pool.getPassword());
    }

    /** A database that opens a new connection whenever it is asked for one. */
    static DriverDataSource unpooled(String url, Properties settings, String user, String password) {
        return new DriverDataSource(url, "org.postgresql.Driver", settings, user, password);
    }
}
