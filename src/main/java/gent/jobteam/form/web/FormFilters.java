package gent.jobteam.form.web;

import gent.jobteam.form.process.FormGateway;
import gent.jobteam.platform.web.Problems;
import jakarta.servlet.Filter;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the filters of forms right before the engine's services, behind the gate. */
@Configuration
class FormFilters {

    private static final int ORDER = SecurityProperties.DEFAULT_FILTER_ORDER + 10;

    @Bean
    FilterRegistrationBean<Filter> refusedForms(Problems problems) {
        return beforeTheEngine(new RefusedForms(problems));
    }

    @Bean
    FilterRegistrationBean<Filter> startFormChoices(FormGateway forms) {
        return beforeTheEngine(new StartFormChoices(forms));
    }

    private static FilterRegistrationBean<Filter> beforeTheEngine(Filter filter) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns("/camunda/api/engine/*");
        registration.setOrder(ORDER);
        return registration;
    }
}
