package gent.jobteam.startup;

import gent.jobteam.identity.Accounts;
import gent.jobteam.identity.Role;
import gent.jobteam.identity.StaffDirectory;
import gent.jobteam.identity.StaffMember;
import gent.jobteam.platform.InitialAdmin;
import gent.jobteam.platform.Installation;
import gent.jobteam.startup.process.KnownAccounts;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Makes the first administrator of a production installation; later starts change nothing. */
@Component
@Order(FirstAdministrator.ORDER)
class FirstAdministrator implements ApplicationRunner {

    /** After the groups. */
    static final int ORDER = 200;

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final Installation installation;
    private final InitialAdmin admin;
    private final KnownAccounts known;
    private final StaffDirectory staff;
    private final Accounts accounts;

    FirstAdministrator(
            Installation installation,
            InitialAdmin admin,
            KnownAccounts known,
            StaffDirectory staff,
            Accounts accounts) {
        this.installation = installation;
        this.admin = admin;
        this.known = known;
        this.staff = staff;
        this.accounts = accounts;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!installation.inProduction() || known.administratorExists()) {
            return;
        }
        var member = new StaffMember(admin.user(), admin.user(), Role.ADMIN, "", "", List.of(), List.of(), 0);
        staff.save(member);
        accounts.open(member, admin.password());
        if (!known.administratorExists()) {
            ProductionGuard.refuse(List.of(
                    "%s bestaat al en is geen beheerder: kies een andere JOBTEAM_ADMIN_USER.".formatted(admin.user())));
        }
        LOG.info("Made the first administrator, {}", admin.user());
    }
}
