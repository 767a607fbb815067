package gent.jobteam.platform.process;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The engine of this product. */
@Configuration
class EngineConfiguration {

    @Bean
    VariableCatalog variableCatalog() {
        return VariableCatalog.load();
    }

    @Bean
    EngineSafety engineSafety(VariableCatalog catalog) {
        return new EngineSafety(catalog);
    }
}
