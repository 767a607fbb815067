package gent.jobteam.gate.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class CookieSettingsTest {

    @ParameterizedTest
    @CsvSource({
        "JOBTEAM_MODE=demo, false",
        "JOBTEAM_MODE=production, true",
        "JOBTEAM_MODE=Production, true",
        "JOBTEAM_MODE=production;JOBTEAM_SECURE_COOKIES=false, false",
        "JOBTEAM_MODE=demo;JOBTEAM_SECURE_COOKIES=true, true"
    })
    void inProductionAllCookiesTravelOverHttpsOnly(String settings, String secure) {
        new ApplicationContextRunner()
                .withInitializer(new ConfigDataApplicationContextInitializer())
                .withPropertyValues(settings.split(";"))
                .run(context -> {
                    var environment = context.getEnvironment();
                    assertThat(environment.getProperty("server.servlet.session.cookie.secure"))
                            .isEqualTo(secure);
                    assertThat(environment.getProperty("camunda.bpm.webapp.session-cookie.enable-secure-cookie"))
                            .isEqualTo(secure);
                    assertThat(environment.getProperty("camunda.bpm.webapp.csrf.enable-secure-cookie"))
                            .isEqualTo(secure);
                });
    }
}
