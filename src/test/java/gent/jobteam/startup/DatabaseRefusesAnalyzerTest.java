package gent.jobteam.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;

class DatabaseRefusesAnalyzerTest {

    private final DatabaseRefusesAnalyzer analyzer = new DatabaseRefusesAnalyzer(new MockEnvironment()
            .withProperty("spring.datasource.url", "jdbc:postgresql://db:5432/jobteam?password=geheim"));

    @ParameterizedTest
    @CsvSource({"08001, antwoordt niet", "28P01, weigert", "3D000, bestaat niet"})
    void saysInPlainWordsWhyTheDatabaseCannotBeUsed(String state, String words) {
        var analysis = analyzer.analyze(new IllegalStateException(new SQLException("English", state)));

        assertThat(analysis.getDescription())
                .contains(words)
                .contains("jdbc:postgresql://db:5432/jobteam")
                .doesNotContain("geheim");
        assertThat(analysis.getAction()).contains("SPRING_DATASOURCE_URL");
    }

    @Test
    void leavesOtherFaultsOfTheDatabaseToTheirStackTrace() {
        assertThat(analyzer.analyze(new SQLException("syntax error", "42601"))).isNull();
        assertThat(analyzer.analyze(new SQLException("no state"))).isNull();
    }
}
