package gent.jobteam.employer;

import gent.jobteam.employer.PlaceProposal.Answer;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.DossierLine;
import gent.jobteam.participant.DossierPart;
import gent.jobteam.participant.DossierSection;
import gent.jobteam.partnership.Partnership;
import java.util.List;
import org.springframework.stereotype.Component;

/** Proposed places among the steps of the dossier and on its timeline. */
@Component
class JdbcProposalPart implements DossierPart {

    private static final int MOST = 200;

    private final JdbcProposals proposals;
    private final Partnership partnership;

    JdbcProposalPart(JdbcProposals proposals, Partnership partnership) {
        this.proposals = proposals;
        this.partnership = partnership;
    }

    @Override
    public DossierSection section() {
        return DossierSection.STEPS;
    }

    @Override
    public List<DossierLine> lines(CaseNumber number) {
        return proposals.of(number, MOST).stream().map(this::line).toList();
    }

    private DossierLine line(PlaceProposal proposal) {
        boolean open = proposal.answer() == Answer.OPEN;
        return new DossierLine(
                open ? proposal.proposedOn() : proposal.answeredOn(),
                "Voorstel van een plaats: " + proposal.employer().name(),
                partnership.sectorLabel(proposal.employer().sector()),
                proposal.answer().label(),
                open ? proposal.proposedById() : proposal.answeredById(),
                open);
    }
}
