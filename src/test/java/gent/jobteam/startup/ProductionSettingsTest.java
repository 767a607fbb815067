package gent.jobteam.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gent.jobteam.platform.CannotStart;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.mock.env.MockEnvironment;

class ProductionSettingsTest {

    private final MockEnvironment settings = new MockEnvironment()
            .withProperty("jobteam.mode", "production")
            .withProperty("spring.datasource.url", "jdbc:postgresql://db/jobteam")
            .withProperty("jobteam.admin.user", "joke")
            .withProperty("jobteam.admin.password", "zes-woorden-in-een-rij")
            .withProperty("jobteam.mail.host", "smtp.stad.gent")
            .withProperty("jobteam.mail.sender", "jobteam@stad.gent")
            .withProperty("jobteam.base-url", "https://jobteam.stad.gent");

    @Test
    void completeSettingsHaveNoFaults() {
        assertThat(ProductionSettings.faults(settings)).isEmpty();
    }

    @Test
    void anInstallationWithAnAdministratorNeedsNoFirstOne() {
        settings.withProperty("jobteam.admin.user", "").withProperty("jobteam.admin.password", "");

        assertThat(ProductionSettings.faults(settings)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "spring.datasource.url, SPRING_DATASOURCE_URL",
        "jobteam.mail.host, JOBTEAM_MAIL_HOST",
        "jobteam.mail.sender, JOBTEAM_MAIL_SENDER",
        "jobteam.base-url, JOBTEAM_BASE_URL"
    })
    void aMissingSettingIsNamed(String property, String variable) {
        settings.withProperty(property, "");

        assertThat(ProductionSettings.faults(settings))
                .singleElement()
                .asString()
                .startsWith(variable);
    }

    @Test
    void everythingThatIsWrongIsListedAtOnce() {
        assertThat(ProductionSettings.faults(new MockEnvironment())).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jobteam", "changeme", "elf-tekens!", "jobteamjobteam", "ChangeMe12345"})
    void aWeakPasswordOfTheFirstAdministratorIsRefused(String password) {
        settings.withProperty("jobteam.admin.password", password);

        assertThat(ProductionSettings.faults(settings))
                .singleElement()
                .asString()
                .contains("te zwak")
                .doesNotContain(password);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://jobteam.stad.gent", "http://localhost:8080"})
    void theAddressMustBeProtected(String address) {
        settings.withProperty("jobteam.base-url", address);

        assertThat(ProductionSettings.faults(settings))
                .singleElement()
                .asString()
                .contains("https://");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jobteam@jobteam.example", "jobteam@localhost"})
    void mailIsNotSentFromAnAddressThatBelongsToNobody(String sender) {
        settings.withProperty("jobteam.mail.sender", sender);

        assertThat(ProductionSettings.faults(settings)).hasSize(1);
    }

    @Test
    void productionIsRefusedBeforeAnyBeanIsMade() {
        settings.withProperty("jobteam.mail.host", "");

        assertThatThrownBy(this::start).isInstanceOf(CannotStart.class).hasMessageContaining("JOBTEAM_MAIL_HOST");
    }

    @Test
    void theDemoNeedsNoneOfIt() {
        var demo = new MockEnvironment().withProperty("jobteam.mode", "demo");

        assertThatCode(() -> start(demo)).doesNotThrowAnyException();
    }

    @Test
    void aRefusalIsShownAsOneMessageWithWhatToDo() {
        var analysis = new CannotStartAnalyzer()
                .analyze(new IllegalStateException(refusalOf(List.of("Eerste fout.", "Tweede fout."))));

        assertThat(analysis.getDescription()).contains("- Eerste fout.").contains("- Tweede fout.");
        assertThat(analysis.getAction()).contains("start opnieuw");
    }

    private void start() {
        start(settings);
    }

    private static void start(MockEnvironment environment) {
        var guard = new ProductionGuard();
        guard.setEnvironment(environment);
        guard.postProcessBeanFactory(new DefaultListableBeanFactory());
    }

    private static CannotStart refusalOf(List<String> faults) {
        try {
            ProductionGuard.refuse(faults);
            throw new AssertionError("not refused");
        } catch (CannotStart refusal) {
            return refusal;
        }
    }
}
