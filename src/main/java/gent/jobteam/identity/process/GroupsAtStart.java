package gent.jobteam.identity.process;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Every role and zone team has its group before anybody can log in. */
@Component
@Order(GroupsAtStart.ORDER)
class GroupsAtStart implements ApplicationRunner {

    /** Before whatever needs the groups: authorizations, filters, demo data. */
    static final int ORDER = 100;

    private final EngineAccounts accounts;

    GroupsAtStart(EngineAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        accounts.makeGroups();
    }
}
