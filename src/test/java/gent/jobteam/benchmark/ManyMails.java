package gent.jobteam.benchmark;

import gent.jobteam.notification.NewMessage;
import gent.jobteam.notification.Outbox;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;

/** Queues mails as long as those of the product. */
class ManyMails {

    static final String RECIPIENT = "onthaal@woonwijzer.example";
    static final String SUBJECT = "Vraag van Jobteam Gent: een afspraak";
    static final String BODY = "Dag,\n\n" + "Žofia Kováčová vraagt hulp bij het zoeken naar een woning. ".repeat(20);

    private static final int AT_ONCE = 1000;

    private final Outbox outbox;
    private final TransactionTemplate transaction;

    ManyMails(Outbox outbox, TransactionTemplate transaction) {
        this.outbox = outbox;
        this.transaction = transaction;
    }

    void queue(int mails) {
        for (int first = 0; first < mails; first += AT_ONCE) {
            int some = Math.min(AT_ONCE, mails - first);
            transaction.executeWithoutResult(step -> {
                for (int mail = 0; mail < some; mail++) {
                    outbox.queue(new NewMessage("sample-" + UUID.randomUUID(), null, RECIPIENT, SUBJECT, BODY));
                }
            });
        }
    }
}
