package gent.jobteam.startup.process;

import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.testing.JobteamTest;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@JobteamTest
class KnownAccountsOnPostgresTest {

    @Autowired
    KnownAccounts accounts;

    @Autowired
    IdentityService identity;

    @Autowired
    JdbcClient jdbc;

    @Test
    void findsWhoStillHasThePasswordOfTheDemo() {
        withUser("voorzichtig", "zes-woorden-in-een-rij", () -> assertThat(accounts.usersWithDemoPassword())
                .contains("coach", "beheer")
                .doesNotContain("voorzichtig"));
    }

    @Test
    void lookingForItNeverCountsAsAFailedLogin() {
        withUser("voorzichtig", "zes-woorden-in-een-rij", () -> {
            accounts.usersWithDemoPassword();

            assertThat(jdbc.sql("select attempts_ from act_id_user where id_ = 'voorzichtig'")
                            .query((row, number) -> row.getInt(1))
                            .single())
                    .isZero();
            assertThat(identity.checkPassword("voorzichtig", "zes-woorden-in-een-rij"))
                    .isTrue();
        });
    }

    @Test
    void knowsWhetherThereIsAnAdministrator() {
        assertThat(accounts.administratorExists()).isTrue();
    }

    private void withUser(String id, String password, Runnable check) {
        var user = identity.newUser(id);
        user.setPassword(password);
        identity.saveUser(user);
        try {
            check.run();
        } finally {
            identity.deleteUser(id);
        }
    }
}
