package gent.jobteam.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SecretTokenTest {

    @Test
    void eachIsAnotherAndMayStandInAnAddress() {
        var tokens = Stream.generate(SecretToken::make).limit(100).toList();

        assertThat(tokens).doesNotHaveDuplicates().allMatch(token -> token.matches("[A-Za-z0-9_-]{43}"));
    }

    @Test
    void theFingerprintIsTheSameEachTimeAndDoesNotShowTheToken() {
        assertThat(SecretToken.hexFingerprint("abc"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(SecretToken.fingerprint("abc")).hasSize(32);
    }
}
