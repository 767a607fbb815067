package gent.jobteam.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoverTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Test
    void whoIsThereDoesHerOwnWork() {
        assertThat(cover().onDuty("iveta", MONDAY)).contains("iveta");
        assertThat(cover().firstGap("iveta", MONDAY)).isEmpty();
    }

    @Test
    void aSubstituteOfASubstituteStandsIn() {
        var cover = cover(away("iveta", 0, 4, "noor"), away("noor", 1, 1, "zekiye"));

        assertThat(cover.onDuty("iveta", MONDAY)).contains("noor");
        assertThat(cover.onDuty("iveta", MONDAY.plusDays(1))).contains("zekiye");
        assertThat(cover.firstGap("iveta", MONDAY)).isEmpty();
    }

    @Test
    void theDaysOnWhichTheSubstituteIsAwayTooAreAGap() {
        var cover = cover(away("iveta", 0, 9, "noor"), away("noor", 3, 5, null));

        assertThat(cover.onDuty("iveta", MONDAY.plusDays(3))).isEmpty();
        assertThat(cover.firstGap("iveta", MONDAY)).contains(away("iveta", 3, 5, null));
        assertThat(cover.firstGap("noor", MONDAY)).contains(away("noor", 3, 5, null));
    }

    @Test
    void aCircleIsAGap() {
        var cover = cover(away("iveta", 0, 2, "noor"), away("noor", 1, 4, "iveta"));

        assertThat(cover.firstGap("iveta", MONDAY)).contains(away("iveta", 1, 2, null));
        assertThat(cover.firstGap("noor", MONDAY)).contains(away("noor", 1, 2, null));
    }

    @Test
    void aLaterNoteFillsAPartOfAGap() {
        var cover = cover(away("iveta", 0, 9, null), away("iveta", 0, 4, "noor"));

        assertThat(cover.firstGap("iveta", MONDAY)).contains(away("iveta", 5, 9, null));
    }

    @Test
    void aGapThatRunsBeginsToday() {
        var cover = cover(away("iveta", -5, 3, null));

        assertThat(cover.firstGap("iveta", MONDAY)).contains(away("iveta", 0, 3, null));
    }

    @Test
    void whoDoesNotComeBackLeavesAGapForGood() {
        var forGood = new Absence("iveta", MONDAY, Absence.FOR_GOOD, null);

        assertThat(cover(forGood).firstGap("iveta", MONDAY)).contains(forGood);
        assertThat(cover(forGood, away("noor", 4, 5, "iveta")).firstGap("noor", MONDAY))
                .contains(away("noor", 4, 5, null));
    }

    private static Cover cover(Absence... notes) {
        return new Cover(List.of(notes));
    }

    private static Absence away(String userId, int from, int until, String substitute) {
        return new Absence(userId, MONDAY.plusDays(from), MONDAY.plusDays(until), substitute);
    }
}
