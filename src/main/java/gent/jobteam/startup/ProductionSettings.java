package gent.jobteam.startup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.core.env.PropertyResolver;
import org.springframework.util.StringUtils;

/** What the settings of a production installation lack, each fault as one Dutch sentence. */
final class ProductionSettings {

    /** In characters. */
    static final int SHORTEST_PASSWORD = 12;

    private static final List<String> KNOWN_WORDS = List.of("jobteam", "changeme", "password", "wachtwoord");

    /** Ends of addresses that belong to nobody. */
    private static final Pattern NOBODY = Pattern.compile("[.@](example|test|invalid|localhost)$");

    private final PropertyResolver settings;
    private final List<String> faults = new ArrayList<>();

    private ProductionSettings(PropertyResolver settings) {
        this.settings = settings;
    }

    /** Empty when the settings are complete. */
    static List<String> faults(PropertyResolver settings) {
        var check = new ProductionSettings(settings);
        check.database();
        check.admin();
        check.mail();
        check.address();
        return List.copyOf(check.faults);
    }

    private void database() {
        if (!given("spring.datasource.url")) {
            faults.add("SPRING_DATASOURCE_URL ontbreekt: het adres van de PostgreSQL-databank.");
            if (!adminGiven()) {
                faults.add("JOBTEAM_ADMIN_USER en JOBTEAM_ADMIN_PASSWORD ontbreken: de eerste start heeft een beheerder"
                        + " nodig.");
            }
        }
    }

    private void admin() {
        String password = settings.getProperty("jobteam.admin.password", "");
        if (!password.isBlank() && isWeak(password)) {
            faults.add("JOBTEAM_ADMIN_PASSWORD is te zwak: neem minstens %d tekens en geen bekend woord."
                    .formatted(SHORTEST_PASSWORD));
        }
    }

    private void mail() {
        if (!given("jobteam.mail.host")) {
            faults.add("JOBTEAM_MAIL_HOST ontbreekt: de server die de mails verstuurt.");
        }
        String sender = settings.getProperty("jobteam.mail.sender", "");
        if (sender.isBlank() || NOBODY.matcher(sender).find()) {
            faults.add("JOBTEAM_MAIL_SENDER ontbreekt: het adres van de afzender.");
        }
    }

    private void address() {
        if (!settings.getProperty("jobteam.base-url", "").startsWith("https://")) {
            faults.add(
                    "JOBTEAM_BASE_URL ontbreekt of begint niet met https://: het adres waarop mensen Jobteam vinden.");
        }
    }

    private boolean adminGiven() {
        return given("jobteam.admin.user") && given("jobteam.admin.password");
    }

    private boolean given(String name) {
        return StringUtils.hasText(settings.getProperty(name));
    }

    /** Known words count for nothing: {@code jobteamjobteam} is as weak as an empty password. */
    private static boolean isWeak(String password) {
        String rest = password.toLowerCase(Locale.ROOT);
        for (String word : KNOWN_WORDS) {
            rest = rest.replace(word, "");
        }
        return password.length() < SHORTEST_PASSWORD || rest.length() < SHORTEST_PASSWORD / 2;
    }
}
