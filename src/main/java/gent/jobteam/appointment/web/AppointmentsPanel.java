package gent.jobteam.appointment.web;

import gent.jobteam.appointment.ComingAppointments;
import gent.jobteam.identity.StaffDirectory;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.DossierPanel;
import gent.jobteam.participant.DossierSection;
import gent.jobteam.partnership.Partnership;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** The next appointments in the dossier, the first to come first. */
@Component
class AppointmentsPanel implements DossierPanel {

    private static final int MOST = 5;

    private final ComingAppointments coming;
    private final Partnership partnership;
    private final StaffDirectory staff;
    private final Clock clock;

    AppointmentsPanel(ComingAppointments coming, Partnership partnership, StaffDirectory staff, Clock clock) {
        this.coming = coming;
        this.partnership = partnership;
        this.staff = staff;
        this.clock = clock;
    }

    /** @param more whether there are others that do not stand here */
    record Content(String number, List<AppointmentView> coming, boolean more) {}

    @Override
    public DossierSection section() {
        return DossierSection.CONTACTS;
    }

    @Override
    public String title() {
        return "Afspraakmomenten";
    }

    @Override
    public String anchor() {
        return "appointments";
    }

    @Override
    public String template() {
        return "appointment/panel";
    }

    @Override
    public Content content(CaseNumber number) {
        List<AppointmentView> all = coming.of(number).stream()
                .map(appointment -> AppointmentView.of(appointment, partnership, staff, clock.instant()))
                .toList();
        return new Content(number.value(), all.stream().limit(MOST).toList(), all.size() > MOST);
    }
}
