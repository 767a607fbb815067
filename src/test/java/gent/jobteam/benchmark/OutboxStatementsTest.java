package gent.jobteam.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import gent.jobteam.notification.Outbox;
import gent.jobteam.notification.OutboxDrain;
import gent.jobteam.testing.JobteamTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/** Sending many messages costs the database little more than noting for each that it was sent. */
@JobteamTest
@Import(CountedDatabase.class)
class OutboxStatementsTest {

    private static final int MAILS = 200;

    @Autowired
    ApplicationContext application;

    @Autowired
    Outbox outbox;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    StatementCount count;

    @Test
    void aMailCostsLittleMoreThanOneStatement() {
        var drain = new OutboxDrain(application);
        drain.sendDue();
        new ManyMails(outbox, transaction).queue(MAILS);

        List<String> statements = count.during(() -> assertThat(drain.sendDue()).isEqualTo(MAILS));

        assertThat(statements.size()).isLessThanOrEqualTo(MAILS * 3 / 2);
    }
}
