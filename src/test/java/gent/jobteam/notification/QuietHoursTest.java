package gent.jobteam.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import gent.jobteam.partnership.Partnership;
import gent.jobteam.partnership.Partnership.QuietTime;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {

    private final Partnership partnership = mock();
    private final QuietHours hours = new QuietHours(partnership);

    @ParameterizedTest
    @CsvSource({
        // Winter: one hour before UTC.
        "2026-01-15T18:59:59Z, 2026-01-15T18:59:59Z",
        "2026-01-15T19:00:00Z, 2026-01-16T07:00:00Z",
        "2026-01-15T23:30:00Z, 2026-01-16T07:00:00Z",
        "2026-01-16T06:59:59Z, 2026-01-16T07:00:00Z",
        "2026-01-16T07:00:00Z, 2026-01-16T07:00:00Z",
        // Summer: two hours.
        "2026-07-15T18:00:00Z, 2026-07-16T06:00:00Z",
        // The nights in which the clocks change.
        "2026-10-24T18:30:00Z, 2026-10-25T07:00:00Z",
        "2027-03-27T19:30:00Z, 2027-03-28T06:00:00Z"
    })
    void anSmsWaitsForTheMorningInGhent(Instant now, Instant leaves) {
        quiet("20:00", "08:00");

        assertThat(hours.nextMoment(Channel.SMS, now)).isEqualTo(leaves);
        assertThat(hours.nextMoment(Channel.EMAIL, now)).isEqualTo(now);
    }

    @ParameterizedTest
    @CsvSource({
        // Until half past two, on the night in which half past two comes twice, or never.
        "2026-10-25T00:15:00Z, 2026-10-25T01:30:00Z",
        "2026-10-25T01:15:00Z, 2026-10-25T01:30:00Z",
        "2026-10-25T01:30:00Z, 2026-10-25T01:30:00Z",
        "2027-03-28T00:30:00Z, 2027-03-28T01:30:00Z"
    })
    void anHourThatComesTwiceOrNeverEndsOnce(Instant now, Instant leaves) {
        quiet("22:00", "02:30");

        assertThat(hours.nextMoment(Channel.SMS, now)).isEqualTo(leaves);
    }

    @Test
    void quietHoursMayBeWithinADay() {
        quiet("12:00", "13:00");

        assertThat(hours.nextMoment(Channel.SMS, Instant.parse("2026-01-15T11:20:00Z")))
                .isEqualTo(Instant.parse("2026-01-15T12:00:00Z"));
        assertThat(hours.nextMoment(Channel.SMS, Instant.parse("2026-01-15T20:00:00Z")))
                .isEqualTo(Instant.parse("2026-01-15T20:00:00Z"));
    }

    private void quiet(String from, String until) {
        given(partnership.quietTimes())
                .willReturn(List.of(new QuietTime("sms", LocalTime.parse(from), LocalTime.parse(until))));
    }
}
