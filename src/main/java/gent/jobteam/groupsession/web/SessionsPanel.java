package gent.jobteam.groupsession.web;

import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.DossierPanel;
import gent.jobteam.participant.DossierSection;
import org.springframework.stereotype.Component;

/** The way from the dossier to its sessions; which ones they are stands among the steps. */
@Component
class SessionsPanel implements DossierPanel {

    @Override
    public DossierSection section() {
        return DossierSection.STEPS;
    }

    @Override
    public String title() {
        return "Sessies";
    }

    @Override
    public String anchor() {
        return "sessions";
    }

    @Override
    public String template() {
        return "groupsession/panel";
    }

    @Override
    public String content(CaseNumber number) {
        return number.value();
    }
}
