package gent.jobteam.startup;

import gent.jobteam.platform.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/**
 * Reads secrets from files: {@code JOBTEAM_ADMIN_PASSWORD_FILE=/run/secrets/admin} stands for
 * {@code JOBTEAM_ADMIN_PASSWORD} with the content of that file. Holds for every variable that begins with
 * {@code JOBTEAM_} or {@code SPRING_}, so that no secret needs to stand in an environment.
 */
class SecretFiles implements EnvironmentPostProcessor {

    private static final String SUFFIX = "_FILE";

    /** Spring reads the names of a source with this ending as environment variables. */
    private static final String SOURCE = "secretFiles-" + StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        Map<String, Object> secrets = read(environment.getSystemEnvironment());
        if (!secrets.isEmpty()) {
            environment
                    .getPropertySources()
                    .addBefore(
                            StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                            new SystemEnvironmentPropertySource(SOURCE, secrets));
        }
    }

    /** @throws CannotStart when a file cannot be read, or a secret is given in two ways */
    static Map<String, Object> read(Map<String, Object> variables) {
        var secrets = new HashMap<String, Object>();
        variables.forEach((name, file) -> {
            if (isSecretFile(name) && !file.toString().isBlank()) {
                String variable = name.substring(0, name.length() - SUFFIX.length());
                if (variables.containsKey(variable)) {
                    throw new CannotStart(
                            "%s en %s zijn allebei gezet.".formatted(variable, name), "Kies een van de twee.");
                }
                secrets.put(variable, content(name, Path.of(file.toString())));
            }
        });
        return secrets;
    }

    private static boolean isSecretFile(String name) {
        return name.endsWith(SUFFIX) && (name.startsWith("JOBTEAM_") || name.startsWith("SPRING_"));
    }

    private static String content(String name, Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException unreadable) {
            throw new CannotStart(
                    "Het bestand %s van %s kan niet gelezen worden.".formatted(file, name),
                    "Zet het bestand daar en geef de gebruiker van het programma leesrecht.",
                    unreadable);
        }
    }
}
