package gent.jobteam.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gent.jobteam.platform.CannotStart;
import gent.jobteam.testing.JobteamTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@JobteamTest
class ReaderRoleOnPostgresTest {

    @Autowired
    ReaderRole role;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void theWallStands() {
        assertThat(role.faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    alter role jobteam_reader superuser                  | is superuser
                    alter role jobteam_reader bypassrls                  | BYPASSRLS
                    alter table contact disable row level security       | leest alle rijen van contact
                    drop policy dossier on note                          | leest alle rijen van note
                    grant select on coach_match to jobteam_reader        | leest alle rijen van coach_match
                    grant select (name_) on act_ru_task to public        | leest alle rijen van act_ru_task
                    create view everybody as select * from participant; grant select on everybody to public | leest alle rijen van everybody
                    grant update on note to jobteam_reader               | mag note wijzigen
                    alter role jobteam_reader rename to somebody_else    | bestaat niet
                    """)
    void aHoleInItStopsTheStart(String hole, String fault) {
        new TransactionTemplate(transactions).executeWithoutResult(attempt -> {
            attempt.setRollbackOnly();
            jdbc.sql(hole).update();

            assertThatThrownBy(role::start).isInstanceOf(CannotStart.class).hasMessageContaining(fault);
        });
    }
}
