package gent.jobteam.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.NewCase;
import gent.jobteam.privacy.DossierAccess;
import gent.jobteam.privacy.Viewer;
import gent.jobteam.testing.JobteamTest;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** An appointment is called off while the case goes to another coach, or ends: it stays called off, once. */
@JobteamTest
class AppointmentsAtOnceOnPostgresTest {

    @Autowired
    Appointments appointments;

    @Autowired
    CaseFiles cases;

    @Autowired
    DossierAccess accesses;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private final UUID id = UUID.randomUUID();
    private CaseNumber number;

    @BeforeEach
    void anAppointmentOfCoach() {
        number = cases.open(new NewCase("Šefika Ramić", "", "", "nl", "", "noord", "oc", "", null, "coach"));
        cases.assignManager(number, "coach");
        Viewer coach = viewer("coach");
        appointments.plan(
                id,
                number,
                new Plan(
                        "conversation",
                        new Slot(LocalDate.of(2026, 3, 17), LocalTime.of(9, 0), 60),
                        MeetingPlace.at("noord"),
                        Interpreter.NONE,
                        false,
                        List.of(Attendee.colleague("coach"))),
                coach);
    }

    @Test
    void anotherCoachDoesNotBringItBack() {
        callingOffAtOnce(() -> cases.assignManager(number, "coach2"));

        assertThat(row("state")).isEqualTo("cancelled");
    }

    @Test
    void theEndOfTheJourneyDoesNotCallItOffAgain() {
        callingOffAtOnce(() -> cases.end(number, "test"));

        assertThat(row("state")).isEqualTo("cancelled");
        assertThat(row("version")).isEqualTo("1");
    }

    /** The step begins while the cancellation is not committed yet, and so waits for it. */
    private void callingOffAtOnce(Runnable step) {
        CompletableFuture<Void> other = new TransactionTemplate(transactions).execute(cancellation -> {
            appointments.cancel(id, 0, viewer("coach"));
            var waiting = CompletableFuture.runAsync(step);
            await().atMost(Duration.ofSeconds(30)).until(this::somebodyWaits);
            return waiting;
        });
        other.join();
    }

    private boolean somebodyWaits() {
        return jdbc.sql("select exists (select 1 from pg_stat_activity where wait_event_type = 'Lock'"
                        + " and datname = current_database())")
                .query(Boolean.class)
                .single();
    }

    private Viewer viewer(String userId) {
        return accesses.viewer(userId).orElseThrow();
    }

    private String row(String column) {
        return jdbc.sql("select %s::text from appointment where id = :id".formatted(column))
                .param("id", id)
                .query(String.class)
                .single();
    }
}
