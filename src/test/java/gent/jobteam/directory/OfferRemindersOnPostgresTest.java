package gent.jobteam.directory;

import static org.assertj.core.api.Assertions.assertThat;

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
class OfferRemindersOnPostgresTest {

    private static final String MINE = "Buurthuis 't Zonneke";

    @Autowired
    OfferReminders reminders;

    @Autowired
    Offers offers;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @BeforeEach
    void everythingWasLookedAtLastWeekAndTwoColleaguesHaveMail() {
        jdbc.sql("delete from message where id like 'directory-%'").update();
        jdbc.sql("update offer set reviewed_on = date '2026-02-23'").update();
        setMail("coordinatie", "coordinatie@jobteam.example");
        setMail("coach", "coach@jobteam.example");
        jdbc.sql("""
                        insert into offer (id, organisation, domains, languages, districts, condition, contact_function,
                                           email, phone, address, owner_organisation, reviewed_on, version, changed_at)
                        values (gen_random_uuid(), :name, '{wonen}', '{}', '{}', '', '', '', '', '', '', '2025-03-03', 0,
                                now())
                        """).param("name", MINE).update();
    }

    @AfterEach
    void asItWas() {
        jdbc.sql("delete from message where id like 'directory-%'").update();
        jdbc.sql("delete from offer where organisation = :name")
                .param("name", MINE)
                .update();
        jdbc.sql("update offer set reviewed_on = null").update();
        setMail("coordinatie", "");
        setMail("coach", "");
    }

    @Test
    void nobodyIsToldBeforeTheTermIsOver() {
        reminders.remind();
        assertThat(sent()).isEmpty();

        clock.advance(Period.ofDays(2));
        reminders.remind();
        assertThat(sent()).hasSize(1);
    }

    @Test
    void coordinationIsToldOnceAMonthWhatNobodyElseKeeps() {
        clock.advance(Period.ofDays(2));
        reminders.remind();
        reminders.remind();

        assertThat(sent())
                .singleElement()
                .asString()
                .startsWith("coordinatie@jobteam.example: Jobteam: kijk de gids na")
                .contains(MINE, "/gids?herbekijken=ja")
                .doesNotContain("Huurdersbond");

        clock.advance(Period.ofMonths(1));
        reminders.remind();
        assertThat(sent()).hasSize(2);
    }

    @Test
    void theOwnersColleaguesAreToldInsteadOfCoordination() {
        owner("Stad Gent");
        clock.advance(Period.ofDays(2));
        reminders.remind();

        assertThat(sent()).isNotEmpty().allMatch(mail -> mail.startsWith("coach@") || mail.startsWith("coordinatie@"));
        assertThat(sent()).anyMatch(mail -> mail.startsWith("coach@"));
    }

    @Test
    void whereNobodyOfTheOwnerCanBeMailedCoordinationIsTold() {
        owner("VDAB");
        clock.advance(Period.ofDays(2));
        reminders.remind();

        assertThat(sent()).singleElement().asString().startsWith("coordinatie@");
    }

    @Test
    void whatIsArchivedNeedsNoLook() {
        var offer = offers.of(MINE).orElseThrow();
        assertThat(offers.archive(offer.id(), 0, true, "coordinatie")).isTrue();
        clock.advance(Period.ofDays(2));
        reminders.remind();

        assertThat(sent()).isEmpty();
        assertThat(offers.of(MINE)).as("it is not offered any more").isEmpty();
    }

    private void owner(String organisation) {
        jdbc.sql("update offer set owner_organisation = :owner where organisation = :name")
                .param("owner", organisation)
                .param("name", MINE)
                .update();
    }

    private List<String> sent() {
        return jdbc.sql("select recipient || ': ' || subject || body from message where id like 'directory-%'"
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
