package gent.jobteam.casediscussion.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A participant who comes to her own discussion has an appointment; nobody else is told of it. */
class DiscussionAppointmentOnPostgresTest extends DiscussionTestCase {

    @Test
    void whoComesHerselfHasAnAppointmentWithHerCoach() {
        agreeToShare();
        ask("intake");
        assertThat(shown("coach", "putOnAgenda").get("discussionPlace")).isEqualTo("Jobteam Zone Noord");

        putOnAgenda("attends");

        assertThat(appointments()).containsExactly("discussion 2026-03-09 14:30:00 noord planned");
        assertThat(jdbc.sql("""
                                select user_id from appointment_attendee join appointment on id = appointment_id
                                 where case_number = :case
                                """)
                        .param("case", number.value())
                        .query(String.class)
                        .list())
                .containsExactly("coach");
    }

    @ParameterizedTest
    @ValueSource(strings = {"staysAway", "pseudonym"})
    void whoDoesNotComeHasNone(String wish) {
        ask("intake");

        putOnAgenda(wish);

        assertThat(appointments()).isEmpty();
    }

    @Test
    void anHourIsNeededOnlyWhenSheComes() {
        ask("intake");

        var agenda = agenda("attends");
        agenda.remove("discussionAt");

        assertThat(refused("coach", "putOnAgenda", agenda)).containsExactly("discussionAt");
        assertThat(appointments()).isEmpty();
    }

    @Test
    void aPostponedDiscussionIsCalledOffAndPlannedAnew() {
        agreeToShare();
        ask("intake");
        putOnAgenda("attends");
        submit("coach", "prepareCase", preparation("Wie past het best?"));

        submit("coach", "holdDiscussion", Map.of("meetingOutcome", "postponed"));
        assertThat(appointments()).containsExactly("discussion 2026-03-09 14:30:00 noord cancelled");

        submit("coach", "putOnAgenda", with(agenda("attends"), "discussionOn", "2026-03-16"));
        assertThat(appointments())
                .containsExactly(
                        "discussion 2026-03-09 14:30:00 noord cancelled",
                        "discussion 2026-03-16 14:30:00 noord planned");
    }

    @Test
    void aDiscussionThatWasHeldStaysAsItWas() {
        agreeToShare();
        ask("intake");
        putOnAgenda("attends");
        submit("coach", "prepareCase", preparation("Wie past het best?"));
        heldInTime();

        submit("coach", "holdDiscussion", decision("trajectory", "adviceTrajectory"));

        assertThat(appointments()).containsExactly("discussion 2026-03-09 14:30:00 noord planned");
    }

    private List<String> appointments() {
        return jdbc.sql("""
                        select concat_ws(' ', purpose, on_day, begins_at, location, state)
                          from appointment where case_number = :case order by on_day
                        """).param("case", number.value()).query(String.class).list();
    }
}
