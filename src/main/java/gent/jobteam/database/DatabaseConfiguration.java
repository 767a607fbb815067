package gent.jobteam.database;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/**
 * Brings the embedded PostgreSQL when no address of another one is given.
 *
 * <p>The connection pool is made from this bean, and the engine from the pool. So Spring starts the database first and
 * stops it last, and nobody waits for a database that is gone.
 */
@Configuration
@Conditional(NoExternalDatabase.class)
class DatabaseConfiguration {

    @Bean(destroyMethod = "stop")
    EmbeddedDatabase embeddedDatabase(@Value("${jobteam.data-directory}") Path dataDirectory) {
        return EmbeddedDatabase.start(dataDirectory);
    }

    @Bean
    JdbcConnectionDetails embeddedDatabaseConnection(EmbeddedDatabase database) {
        return new JdbcConnectionDetails() {

            @Override
            public String getJdbcUrl() {
                return database.url();
            }

            @Override
            public String getUsername() {
                return Cluster.USER;
            }

            @Override
            public String getPassword() {
                return database.password();
            }
        };
    }
}
