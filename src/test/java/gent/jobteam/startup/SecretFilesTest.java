package gent.jobteam.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gent.jobteam.platform.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.StandardEnvironment;

class SecretFilesTest {

    @TempDir
    Path directory;

    Path secret;

    @BeforeEach
    void writeASecret() throws IOException {
        secret = directory.resolve("secret");
        Files.writeString(secret, "zes-woorden-in-een-rij\n");
    }

    @Test
    void theContentOfTheFileStandsForTheVariable() {
        assertThat(SecretFiles.read(Map.of("JOBTEAM_ADMIN_PASSWORD_FILE", secret.toString())))
                .isEqualTo(Map.of("JOBTEAM_ADMIN_PASSWORD", "zes-woorden-in-een-rij"));
    }

    @Test
    void springFindsTheSecretUnderTheNameOfItsProperty() {
        var environment = new StandardEnvironment() {
            @Override
            public Map<String, Object> getSystemEnvironment() {
                return Map.of("SPRING_DATASOURCE_PASSWORD_FILE", secret.toString());
            }
        };

        new SecretFiles().postProcessEnvironment(environment, null);

        assertThat(environment.getProperty("spring.datasource.password")).isEqualTo("zes-woorden-in-een-rij");
    }

    @Test
    void otherVariablesAndEmptyOnesAreLeftAlone() {
        assertThat(SecretFiles.read(Map.of("SSL_CERT_FILE", "/etc/ssl", "JOBTEAM_ADMIN_PASSWORD_FILE", "")))
                .isEmpty();
    }

    @Test
    void aSecretGivenInTwoWaysIsRefused() {
        Map<String, Object> both =
                Map.of("JOBTEAM_ADMIN_PASSWORD", "x", "JOBTEAM_ADMIN_PASSWORD_FILE", secret.toString());

        assertThatThrownBy(() -> SecretFiles.read(both))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("JOBTEAM_ADMIN_PASSWORD_FILE");
    }

    @Test
    void aFileThatCannotBeReadIsNamed() {
        Map<String, Object> missing = Map.of("JOBTEAM_ADMIN_PASSWORD_FILE", "/nowhere/secret");

        assertThatThrownBy(() -> SecretFiles.read(missing))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("/nowhere/secret");
    }
}
