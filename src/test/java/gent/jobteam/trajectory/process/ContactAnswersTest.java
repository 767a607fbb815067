package gent.jobteam.trajectory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.Contact;
import gent.jobteam.participant.Contacts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContactAnswersTest {

    private static final CaseNumber NUMBER = new CaseNumber("JT-2026-00001");
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private final Contacts contacts = mock();
    private final ContactAnswers answers = new ContactAnswers(contacts, Clock.systemUTC());

    @Test
    void contactsThatReadAlikeAreShownOnceAndMakeRoomForEarlierOnes() {
        given(contacts.latest(eq(NUMBER), anyInt()))
                .willReturn(List.of(
                        contact("call", true, MONDAY),
                        contact("call", true, MONDAY),
                        contact("call", false, MONDAY),
                        contact("homeVisit", true, MONDAY.minusDays(3)),
                        contact("message", true, MONDAY.minusDays(9))));

        assertThat(answers.latest(NUMBER).lines())
                .satisfiesExactly(
                        line -> assertThat(line).endsWith(": gebeld"),
                        line -> assertThat(line).endsWith(": gebeld, niet bereikt"),
                        line -> assertThat(line).endsWith(": huisbezoek"));
    }

    @Test
    void aCaseWithoutContactsSaysSo() {
        given(contacts.latest(eq(NUMBER), anyInt())).willReturn(List.of());

        assertThat(answers.latest(NUMBER)).isEqualTo("nog geen");
    }

    private static Contact contact(String kind, boolean reached, LocalDate on) {
        return new Contact(NUMBER, kind, reached, on, "coach", "");
    }
}
