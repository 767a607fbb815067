package gent.jobteam.gate.web;

import java.util.function.Predicate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** Before everything else: addresses that could mean two things are refused, and so is text that nobody can keep. */
@Configuration
class FirewallConfiguration {

    @Bean
    HttpFirewall httpFirewall() {
        Predicate<String> readable = text -> text.codePoints()
                .allMatch(character -> character != 0 && Character.getType(character) != Character.SURROGATE);
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterNames(readable);
        firewall.setAllowedParameterValues(readable);
        return firewall;
    }
}
