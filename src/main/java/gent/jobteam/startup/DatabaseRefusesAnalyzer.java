package gent.jobteam.startup;

import java.sql.SQLException;
import java.util.Map;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;

/** Says in plain words that the database of {@code SPRING_DATASOURCE_URL} cannot be used. */
class DatabaseRefusesAnalyzer extends AbstractFailureAnalyzer<SQLException> {

    /** By the first two digits of the SQL state: connection, password, name of the database. */
    private static final Map<String, String> REASONS = Map.of(
            "08", "De databank op %s antwoordt niet.",
            "28", "De databank op %s weigert de gebruiker of het wachtwoord.",
            "3D", "De databank op %s bestaat niet.");

    private final String address;

    DatabaseRefusesAnalyzer(Environment environment) {
        this.address = environment.getProperty("spring.datasource.url", "");
    }

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, SQLException failure) {
        String state = failure.getSQLState();
        String reason = state == null || state.length() < 2 ? null : REASONS.get(state.substring(0, 2));
        if (reason == null || address.isEmpty()) {
            return null;
        }
        return new FailureAnalysis(
                reason.formatted(withoutParameters()),
                "Kijk SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME en SPRING_DATASOURCE_PASSWORD na.",
                failure);
    }

    /** The parameters may hold a password. */
    private String withoutParameters() {
        return address.replaceFirst("\\?.*", "");
    }
}
