package gent.jobteam.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.DefaultResourceLoader;

class LettersTest {

    private final Letters letters =
            new Letters(new PartnershipFiles(new DefaultResourceLoader(), "classpath:partnership/gent/"));

    private final Map<String, String> values = new HashMap<>(Map.of(
            "askedOn", "2/03/2026",
            "caseNumber", "JT-2026-00042",
            "coach", "Lien De Vos",
            "reachableAt", "09 000 00 01"));

    @Test
    void theFirstLineIsTheSubject() {
        var letter = letters.write("referral-reminder", values);

        assertThat(letter.subject()).isEqualTo("Herinnering van Jobteam Gent (JT-2026-00042)");
        assertThat(letter.body())
                .startsWith("Dag\n\nOp 2/03/2026")
                .contains("Lien De Vos: 09 000 00 01")
                .endsWith("Jobteam Gent");
    }

    @Test
    void whatIsFilledInStaysAsItIs() {
        values.put("coach", "{{caseNumber}} $1 \\2 ${coach}");

        assertThat(letters.write("referral-reminder", values).body()).contains("{{caseNumber}} $1 \\2 ${coach}");
    }

    @Test
    void aPlaceWithoutValueIsAnError() {
        values.remove("coach");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> letters.write("referral-reminder", values))
                .withMessageContaining("coach");
    }
}
