package gent.jobteam.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChoiceTest {

    @Test
    void aLabelIsWhatPeopleTyped() {
        assertThat(new Choice("Ik bel {zelf} en 1 + 1 = 2", "7").label()).isEqualTo("Ik bel {zelf} en 1 + 1 = 2");
    }

    @Test
    void aLabelIsNeverAFormula() {
        assertThat(new Choice("= 5 euro sparen", "7").label()).isEqualTo("\u2060= 5 euro sparen");
        assertThat(new Choice("{{displayName}} {{{x", "7").label()).isEqualTo("{\u2060{displayName}} {\u2060{\u2060{x");
    }
}
