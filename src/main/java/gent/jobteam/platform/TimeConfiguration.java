package gent.jobteam.platform;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock; tests bring their own. */
@Configuration
class TimeConfiguration {

    @Bean
    MovableClock clock() {
        return new MovableClock();
    }
}
