package gent.jobteam.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BirthTest {

    @Test
    void aYearAMonthOrADayIsEnough() {
        assertThat(Birth.parse("1987")).contains(new Birth(1987, null, null));
        assertThat(Birth.parse("3/1987")).contains(new Birth(1987, 3, null));
        assertThat(Birth.parse(" 12-03-1987 ")).contains(new Birth(1987, 3, 12));
        assertThat(Birth.parse("29.2.2000")).contains(new Birth(2000, 2, 29));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "87", "1899", "13/1987", "31/2/1987", "29/2/1999", "1987-03-12", "0/1987", "١٩٨٧", "x"})
    void whatIsNoBirthIsNotRead(String text) {
        assertThat(Birth.parse(text)).isEmpty();
    }

    @Test
    void theMoreIsKnownAndEqualTheMoreItSays() {
        var birth = new Birth(1987, 3, 12);

        assertThat(birth.agreement(new Birth(1987, 3, 12)))
                .isGreaterThan(birth.agreement(new Birth(1987, 3, 1)))
                .isGreaterThan(birth.agreement(new Birth(1987, null, null)));
        assertThat(birth.agreement(new Birth(1987, null, null))).isGreaterThan(birth.agreement(new Birth(1987, 1, 1)));
        assertThat(birth.agreement(new Birth(1988, 1, 1))).isZero();
        assertThat(birth.agreement(new Birth(1980, 3, 12))).isNegative();
    }

    @Test
    void nobodyIsBornLaterThanToday() {
        assertThat(new Birth(2026, null, null).isBy(LocalDate.of(2026, 3, 1))).isTrue();
        assertThat(new Birth(2026, 3, 2).isBy(LocalDate.of(2026, 3, 1))).isFalse();
    }
}
