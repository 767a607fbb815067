package gent.jobteam.identity;

import gent.jobteam.platform.KnownGroups;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the rest of the program which roles there are. */
@Configuration
class IdentityConfiguration {

    /** The technical administrator does no work in a case. */
    @Bean
    KnownGroups knownGroups() {
        return new KnownGroups(Arrays.stream(Role.values())
                .filter(role -> role != Role.ADMIN)
                .map(Role::group)
                .collect(Collectors.toUnmodifiableSet()));
    }
}
