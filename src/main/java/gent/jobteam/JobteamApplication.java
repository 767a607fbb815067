package gent.jobteam;

import gent.jobteam.privacy.LogCommand;
import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts Jobteam: engine, web pages, background work. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class JobteamApplication {

    public static void main(String[] arguments) {
        // The engine stores moments without a time zone: they are UTC, wherever the server stands.
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        if (LogCommand.isAskedFor(arguments)) {
            System.exit(LogCommand.run(arguments));
        }
        SpringApplication.run(JobteamApplication.class, arguments);
    }
}
