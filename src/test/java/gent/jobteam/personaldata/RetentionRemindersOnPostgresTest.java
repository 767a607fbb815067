package gent.jobteam.personaldata;

import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.identity.Absence;
import gent.jobteam.identity.StaffDirectory;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.NewCase;
import gent.jobteam.testing.JobteamTest;
import gent.jobteam.testing.TestClock;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@JobteamTest
class RetentionRemindersOnPostgresTest {

    @Autowired
    RetentionReminders reminders;

    @Autowired
    CaseFiles cases;

    @Autowired
    StaffDirectory staff;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private CaseNumber number;

    @BeforeEach
    void coordinationHasMailAndNobodyIsKeptTooLong() {
        setMail("coordinatie", "coordinatie@jobteam.example");
        setMail("coach", "coach@jobteam.example");
        // Beyond what other tests leave behind.
        jdbc.sql("delete from message where id like 'retention-%'").update();
        number = cases.open(
                new NewCase("Rozalia Ciobanu", "0470 55 66 77", "", "ro", "", "oost", "oc", "", null, "coach"));
        cases.end(number, "reached");
    }

    @AfterEach
    void withoutMail() {
        setMail("coordinatie", "");
        setMail("coach", "");
        jdbc.sql("delete from message where id like 'retention-%'").update();
        jdbc.sql("delete from absence where user_id = 'coordinatie'").update();
    }

    @Test
    void coordinationIsToldOnceAMonthWithoutANameOrANumber() {
        clock.advance(Period.ofYears(2).plusDays(1));
        reminders.remind();
        reminders.remind();

        assertThat(sent()).hasSize(1);
        assertThat(sent().get(0))
                .startsWith("coordinatie@jobteam.example: Jobteam: dossiers over de bewaartermijn")
                .contains("/bewaring", "Er wordt niets vanzelf gewist")
                .doesNotContain("Rozalia", number.value(), "0470");

        clock.advance(Period.ofMonths(1));
        reminders.remind();
        assertThat(sent()).hasSize(2);
        assertThat(cases.find(number)).as("nothing is erased by a reminder").isPresent();
    }

    @Test
    void whoStandsInForAnAbsentColleagueIsTold() {
        clock.advance(Period.ofYears(2).plusDays(1));
        setMail("coach", "coach@jobteam.example");
        staff.noteAbsence(new Absence("coordinatie", clock.today(), clock.today(), "coach"));

        reminders.remind();

        assertThat(sent()).singleElement().asString().startsWith("coach@jobteam.example");
    }

    @Test
    void whileNobodyIsKeptTooLongNobodyIsTold() {
        reminders.remind();

        assertThat(sent()).isEmpty();
    }

    private List<String> sent() {
        return jdbc.sql("select recipient || ': ' || subject || body from message where id like 'retention-%'"
                        + " and recipient like '%@jobteam.example' order by queued_at")
                .query(String.class)
                .list();
    }

    private void setMail(String userId, String mail) {
        jdbc.sql("update staff_member set mail = :mail where user_id = :user")
                .param("mail", mail)
                .param("user", userId)
                .update();
    }
}
