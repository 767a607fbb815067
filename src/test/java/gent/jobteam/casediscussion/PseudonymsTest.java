package gent.jobteam.casediscussion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

class PseudonymsTest {

    @Test
    void noTwoCasesOfOneDayHaveTheSamePseudonym() {
        var taken = new HashSet<String>();

        for (int next = 0; next < 100; next++) {
            assertThat(taken.add(Pseudonyms.free(taken, -7))).isTrue();
        }
    }
}
