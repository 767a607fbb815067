package gent.jobteam.startup.process;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The accounts in the engine, as far as starting must know them. */
@Component
public class KnownAccounts {

    /** The password of every user of the demo. */
    public static final String DEMO_PASSWORD = "jobteam";

    private final IdentityService identity;
    private final TransactionTemplate transactions;

    KnownAccounts(IdentityService identity, PlatformTransactionManager transactions) {
        this.identity = identity;
        this.transactions = new TransactionTemplate(transactions);
    }

    public boolean administratorExists() {
        return identity.createUserQuery().memberOfGroup(Groups.CAMUNDA_ADMIN).count() > 0;
    }

    /** Ids in alphabetical order; empty when nobody has that password. */
    public List<String> usersWithDemoPassword() {
        return transactions.execute(attempt -> {
            // A wrong password counts against its user; rolled back, this check never locks anybody out.
            attempt.setRollbackOnly();
            return identity.createUserQuery().orderByUserId().asc().list().stream()
                    .map(User::getId)
                    .filter(user -> identity.checkPassword(user, DEMO_PASSWORD))
                    .toList();
        });
    }
}
