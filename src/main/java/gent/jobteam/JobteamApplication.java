package gent.jobteam;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts Jobteam: engine, web pages, background work. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class JobteamApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(JobteamApplication.class, arguments);
    }
}
