package gent.jobteam.startup;

import gent.jobteam.platform.InitialAdmin;
import gent.jobteam.platform.Installation;
import gent.jobteam.startup.process.KnownAccounts;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.web.context.WebServerGracefulShutdownLifecycle;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Refuses a production start with accounts of the demo, or without an administrator and the means to make one. Looks
 * before the web server opens.
 */
@Component
class ProductionPeople implements SmartLifecycle {

    /** Well before the web server, which starts 1024 below its graceful shutdown. */
    private static final int BEFORE_THE_WEB_SERVER = WebServerGracefulShutdownLifecycle.SMART_LIFECYCLE_PHASE - 2048;

    private final Installation installation;
    private final InitialAdmin admin;
    private final KnownAccounts accounts;
    private volatile boolean running;

    ProductionPeople(Installation installation, InitialAdmin admin, KnownAccounts accounts) {
        this.installation = installation;
        this.admin = admin;
        this.accounts = accounts;
    }

    @Override
    public void start() {
        if (installation.inProduction()) {
            ProductionGuard.refuse(faults());
        }
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return BEFORE_THE_WEB_SERVER;
    }

    private List<String> faults() {
        var faults = new ArrayList<String>();
        if (!accounts.administratorExists() && !admin.given()) {
            faults.add("Er is nog geen beheerder: zet JOBTEAM_ADMIN_USER en JOBTEAM_ADMIN_PASSWORD.");
        }
        List<String> demo = accounts.usersWithDemoPassword();
        if (!demo.isEmpty()) {
            faults.add("Deze gebruikers hebben nog het wachtwoord van de demo: %s.".formatted(String.join(", ", demo)));
        }
        return faults;
    }
}
