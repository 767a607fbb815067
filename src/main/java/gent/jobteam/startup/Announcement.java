package gent.jobteam.startup;

import gent.jobteam.platform.Installation;
import gent.jobteam.startup.process.KnownAccounts;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The last lines of a start: where to go, as whom, and how to stop. */
@Component
class Announcement {

    private static final Logger LOG = LoggerFactory.getLogger(Announcement.class);

    private final Installation installation;
    private final KnownAccounts accounts;

    Announcement(Installation installation, KnownAccounts accounts) {
        this.installation = installation;
        this.accounts = accounts;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    void announce() {
        List<String> demoUsers = installation.inProduction() ? List.of() : accounts.usersWithDemoPassword();
        lines(installation, demoUsers).forEach(LOG::info);
    }

    /** @param demoUsers not used in production */
    static List<String> lines(Installation installation, List<String> demoUsers) {
        String address = installation.baseUrl();
        if (installation.inProduction()) {
            return List.of("Jobteam draait op " + address);
        }
        return List.of(
                "Jobteam draait. Dit is een demo met verzonnen mensen.",
                "  Aanmelden:  %s/login".formatted(address),
                "  Gebruikers: " + String.join(", ", demoUsers),
                "  Wachtwoord: " + KnownAccounts.DEMO_PASSWORD,
                "  Mails:      %s/postvak".formatted(address),
                "  Stoppen:    Ctrl-C. Alles blijft bewaard tot de volgende start.");
    }
}
