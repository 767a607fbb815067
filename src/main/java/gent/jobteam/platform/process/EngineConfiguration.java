package gent.jobteam.platform.process;

import org.springframework.beans.factory.ListableBeanFactory;
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
    NamedBeans namedBeans(ListableBeanFactory beans) {
        return new NamedBeans(beans);
    }

    @Bean
    EngineSafety engineSafety(VariableCatalog catalog, NamedBeans beans) {
        return new EngineSafety(catalog, beans.byName());
    }
}
