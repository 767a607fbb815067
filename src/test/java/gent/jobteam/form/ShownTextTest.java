package gent.jobteam.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShownTextTest {

    @Test
    void markupIsShownAsItWasTyped() {
        assertThat(ShownText.of("*Ali* <b> [klik](x) #1 O'Brien"))
                .isEqualTo("\\*Ali\\* \\<b\\> \\[klik\\]\\(x\\) \\#1 O'Brien");
    }

    @Test
    void namesInAnyScriptStayAsTheyAre() {
        assertThat(ShownText.of("Žaneta د. نور Иванова")).isEqualTo("Žaneta د\\. نور Иванова");
    }

    @Test
    void lineBreaksStay() {
        assertThat(ShownText.of("een\r\ntwee\ndrie")).isEqualTo("een  \ntwee  \ndrie");
    }
}
