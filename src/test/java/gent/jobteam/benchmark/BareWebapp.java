package gent.jobteam.benchmark;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The smallest program on Camunda's starter for its web pages; {@link BareWebappJar} packages it. */
@EnableAutoConfiguration
public final class BareWebapp {

    private BareWebapp() {}

    public static void main(String[] arguments) {
        new SpringApplicationBuilder(BareWebapp.class)
                .properties("server.port=${JOBTEAM_PORT}")
                .run(arguments);
    }
}
