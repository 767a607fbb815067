package gent.jobteam.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MobileNumberTest {

    @ParameterizedTest
    @CsvSource({
        "0470 12 34 56, +32470123456",
        "0470/12.34.56, +32470123456",
        "+32 470 12 34 56, +32470123456",
        "+32 (0)470 12 34 56, +32470123456",
        "0032470123456, +32470123456",
        "٠٤٧٠١٢٣٤٥٦, +32470123456",
        "+421 905 123 456, +421905123456",
        "00359 88 123 4567, +359881234567"
    })
    void isWrittenAsGatewaysWantIt(String typed, String number) {
        assertThat(MobileNumber.parse(typed)).contains(new MobileNumber(number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "geen",
                "09 123 45 67",
                "+32 9 123 45 67",
                "0470 12 34",
                "0470 12 34 56 / 0471 12 34 56",
                "0470 12 34 56, 0471 12 34 56",
                "0470123456\",\"text\":\"x",
                "+0470123456"
            })
    void isNoNumberForAnSms(String typed) {
        assertThat(MobileNumber.parse(typed)).isEmpty();
    }
}
