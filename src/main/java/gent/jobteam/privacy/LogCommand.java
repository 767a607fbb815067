package gent.jobteam.privacy;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;

/**
 * The program as a command beside a running one: only what reading the log needs. No engine, no web pages, and the
 * database is not prepared.
 */
@Import({JdbcDossierLog.class, LogVerifier.class, VerifyLog.class})
@ImportAutoConfiguration({
    PropertyPlaceholderAutoConfiguration.class,
    DataSourceAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class
})
@ComponentScan(
        basePackages = "gent.jobteam.database",
        useDefaultFilters = false,
        includeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.DatabaseConfiguration"))
public class LogCommand {

    private static final Logger LOG = LoggerFactory.getLogger(LogCommand.class);

    /** Whether the command was asked for. */
    public static boolean isAskedFor(String... arguments) {
        return new DefaultApplicationArguments(arguments).containsOption(VerifyLog.OPTION);
    }

    /** Runs it; 0 when the log was not touched, 1 when it was, 2 when that could not be found out. */
    public static int run(String... arguments) {
        var program = new SpringApplicationBuilder(LogCommand.class)
                .web(WebApplicationType.NONE)
                .build();
        try (var context = program.run(arguments)) {
            return context.getBean(VerifyLog.class).run(context.getBean(ApplicationArguments.class));
        } catch (DataAccessException unreadable) {
            LOG.error("Het inzagelogboek kan niet gelezen worden. Startte Jobteam al eens op deze databank?");
            return VerifyLog.UNKNOWN;
        } catch (RuntimeException toldAlready) {
            return VerifyLog.UNKNOWN;
        }
    }
}
