package gent.jobteam.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalTimeTest {

    @ParameterizedTest
    @CsvSource({"P2Y, 2 jaar", "P1M, 1 maand", "P18M, 1 jaar en 6 maanden", "P28D, 28 dagen", "P1D, 1 dag"})
    void aSpanIsSaidInWords(Period span, String words) {
        assertThat(LocalTime.show(span)).isEqualTo(words);
    }
}
