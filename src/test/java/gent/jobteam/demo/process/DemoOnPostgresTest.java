package gent.jobteam.demo.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gent.jobteam.demo.DemoLives;
import gent.jobteam.platform.LocalTime;
import gent.jobteam.testing.JobteamTest;
import gent.jobteam.testing.TestClock;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** A few of the invented people; the whole group is made at a first start. */
@JobteamTest
@TestPropertySource(properties = DemoOnPostgresTest.DATABASE_OF_ITS_OWN)
class DemoOnPostgresTest {

    /** Any property makes a context, and so a database, in which no other test leaves its cases. */
    static final String DATABASE_OF_ITS_OWN = "spring.application.name=demo";

    @Autowired
    private DemoParticipants participants;

    @Autowired
    private DemoRegistrations registrations;

    @Autowired
    private DemoLives lives;

    @Autowired
    private DemoSessions sessions;

    @Autowired
    private HistoryService history;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aStartThatWasCutShortIsFinishedByTheNext() throws IOException {
        List<DemoPerson> people = some();
        assertThat(participants.nobodyYet()).isTrue();
        assertThat(participants.isCutShort(people)).isFalse();

        assertThatThrownBy(() -> participants.live(people, new Killed(15))).hasMessage("killed");
        assertThat(participants.nobodyYet()).isFalse();
        assertThat(participants.isCutShort(people)).isTrue();
        long registered = registered();
        assertThat(registered).isPositive();
        long finished = people.stream()
                .filter(person -> lives.isFinished(person.name()))
                .count();
        assertThat(finished).isLessThan(people.size());

        participants.live(people, DemoParticipantsAtStart.phrases());

        assertThat(registered()).isEqualTo(people.size());
        assertThat(participants.isCutShort(people)).isFalse();
        participants.live(people, DemoParticipantsAtStart.phrases());
        assertThat(registered()).isEqualTo(people.size());
        sessions.give(DemoParticipantsAtStart.sessions(), people);
        sessions.give(DemoParticipantsAtStart.sessions(), people);
        someAreSignedUpForSessions();
        theNextContactsAreSpreadOverTheseDays();
        contactsAreMadeDuringOfficeHours();
    }

    private void someAreSignedUpForSessions() throws IOException {
        assertThat(jdbc.sql("select state from group_session")
                        .query(String.class)
                        .list())
                .hasSameSizeAs(DemoParticipantsAtStart.sessions())
                .containsOnlyOnce("held");
        assertThat(jdbc.sql("select state from session_sign_up")
                        .query(String.class)
                        .list())
                .contains("signedUp", "present");
        assertThat(clock.instant()).isEqualTo(TestClock.START);
    }

    private void contactsAreMadeDuringOfficeHours() {
        var moments = history.createHistoricTaskInstanceQuery().finished().list().stream()
                .map(task -> task.getEndTime().toInstant().atZone(LocalTime.ZONE))
                .filter(end -> end.toLocalDate().isBefore(clock.today()))
                .toList();
        assertThat(moments)
                .isNotEmpty()
                .allMatch(end -> end.getHour() >= 8 && end.getHour() < 18)
                .allMatch(end -> end.getDayOfWeek().getValue() <= 5);
    }

    @Test
    void peopleWhoWereAnnouncedWaitForReceptionOnce() throws IOException {
        registrations.announce(DemoParticipantsAtStart.announced());
        registrations.announce(DemoParticipantsAtStart.announced());

        assertThat(jdbc.sql("select name from incoming_registration where state = 'waiting'")
                        .query(String.class)
                        .list())
                .contains("عبد الرحمن", "Ľudmila Horváthová-Balogová")
                .doesNotHaveDuplicates();
    }

    private void theNextContactsAreSpreadOverTheseDays() {
        var days = tasks.createTaskQuery().taskDefinitionKey("userTask_agreeNextStep").list().stream()
                .map(task -> LocalTime.dayOf(task.getDueDate().toInstant()))
                .toList();
        assertThat(days)
                .isNotEmpty()
                .contains(clock.today())
                .allMatch(day -> !day.isBefore(clock.today().minusDays(4))
                        && !day.isAfter(clock.today().plusDays(3)));
    }

    private long registered() {
        return jdbc.sql("select count(*) from case_file").query(Long.class).single();
    }

    /** Young stories, so that few months have to be lived. */
    private static List<DemoPerson> some() throws IOException {
        var stories = new ArrayList<>(List.of("trajectory", "trajectory", "intake", "outreach"));
        return DemoParticipantsAtStart.people().stream()
                .filter(person -> person.startedDaysAgo() < 60)
                .filter(person -> stories.remove(person.story()))
                .toList();
    }

    /** Words that run out: the program is gone in the middle of somebody's story. */
    private static class Killed extends DemoPhrases {

        private final DemoPhrases all = DemoParticipantsAtStart.phrases();
        private int left;

        Killed(int left) throws IOException {
            super(List.of());
            this.left = left;
        }

        @Override
        Optional<String> about(String formId, String field, Random random) {
            if (left-- == 0) {
                throw new IllegalStateException("killed");
            }
            return all.about(formId, field, random);
        }
    }
}
