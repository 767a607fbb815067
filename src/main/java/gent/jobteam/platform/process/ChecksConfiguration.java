package gent.jobteam.platform.process;

import gent.jobteam.platform.KnownGroups;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is checked before the product's processes are used. */
@Configuration
class ChecksConfiguration {

    /** Asks for the names when it checks, because by then every bean is known. */
    @Bean
    ProcessCheck modelCheck(NamedBeans beans, KnownGroups groups, VariableCatalog variables) {
        return processes -> new ModelCheck(KnownNames.of(beans, groups, variables)).violations(processes);
    }

    @Bean
    ProcessCheck landscapeCheck() {
        return new LandscapeCheck();
    }

    @Bean
    ProcessCheck decisionCheck(VariableCatalog variables) {
        return new DecisionCheck(variables);
    }
}
