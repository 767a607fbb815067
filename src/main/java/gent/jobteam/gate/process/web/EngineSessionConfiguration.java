package gent.jobteam.gate.process.web;

import java.util.Map;
import org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One session for our pages and the engine's, and a nonce for each of its pages. */
@Configuration
class EngineSessionConfiguration {

    /** After the gate, before the engine's own filters. */
    private static final int ORDER = SecurityProperties.DEFAULT_FILTER_ORDER + 2;

    @Bean
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> engineSession() {
        var registration = new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
        registration.setInitParameters(
                Map.of(ProcessEngineAuthenticationFilter.AUTHENTICATION_PROVIDER_PARAM, SignedInUser.class.getName()));
        registration.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
        registration.setOrder(ORDER);
        return registration;
    }

    @Bean
    FilterRegistrationBean<OwnNonce> ownNonce() {
        var registration = new FilterRegistrationBean<>(new OwnNonce());
        registration.addUrlPatterns("/camunda/app/*");
        registration.setOrder(ORDER);
        return registration;
    }
}
