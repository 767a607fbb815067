package gent.jobteam.privacy;

import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.DossierLine;
import gent.jobteam.participant.DossierPart;
import gent.jobteam.participant.DossierSection;
import gent.jobteam.platform.LocalTime;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** The emergencies in which somebody opened the dossier, for who guides the participant. */
@Component
class EmergencyPart implements DossierPart {

    private static final int MOST = 200;

    private final JdbcTemporaryAccess temporary;
    private final Clock clock;

    EmergencyPart(JdbcTemporaryAccess temporary, Clock clock) {
        this.temporary = temporary;
        this.clock = clock;
    }

    @Override
    public DossierSection section() {
        return DossierSection.LOG;
    }

    @Override
    public List<DossierLine> lines(CaseNumber number) {
        return temporary.emergencies(number, MOST).stream()
                .map(emergency -> new DossierLine(
                        LocalTime.dayOf(emergency.from()),
                        "Noodinzage",
                        emergency.reason(),
                        "tot " + LocalTime.show(emergency.until()),
                        emergency.userId(),
                        emergency.until().isAfter(clock.instant())))
                .toList();
    }
}
