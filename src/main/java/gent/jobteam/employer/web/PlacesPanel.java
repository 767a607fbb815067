package gent.jobteam.employer.web;

import gent.jobteam.employer.PlaceProposal;
import gent.jobteam.employer.PlaceProposal.Answer;
import gent.jobteam.employer.PlaceProposals;
import gent.jobteam.identity.StaffDirectory;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.DossierPanel;
import gent.jobteam.participant.DossierSection;
import gent.jobteam.participant.SharingAgreements;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.platform.LocalTime;
import java.util.List;
import org.springframework.stereotype.Component;

/** The places that were proposed, with what was decided and whether the employer may hear of the participant. */
@Component
class PlacesPanel implements DossierPanel {

    /** With whom a participant agrees that we share. */
    private static final String EMPLOYERS = "employer";

    private static final List<ChoiceView> CHOICES = List.of(
            new ChoiceView(Answer.INTERESTED, "Wil dit"),
            new ChoiceView(Answer.DECLINED, "Wil dit niet"),
            new ChoiceView(Answer.TRIED, "Geprobeerd"),
            new ChoiceView(Answer.OPEN, "Nog te bespreken"));

    private final PlaceProposals proposals;
    private final SharingAgreements agreements;
    private final Partnership partnership;
    private final StaffDirectory staff;

    PlacesPanel(PlaceProposals proposals, SharingAgreements agreements, Partnership partnership, StaffDirectory staff) {
        this.proposals = proposals;
        this.agreements = agreements;
        this.partnership = partnership;
        this.staff = staff;
    }

    /** @param shares whether she agreed that employers hear of her */
    record Content(String number, boolean shares, List<ProposalView> proposals, List<ChoiceView> choices) {}

    /** What can be decided, as a button. */
    record ChoiceView(Answer answer, String label) {}

    /** A proposal in words. */
    record ProposalView(PlaceProposal proposal, EmployerView place, String state, String by, String on) {}

    @Override
    public DossierSection section() {
        return DossierSection.STEPS;
    }

    @Override
    public String title() {
        return "Voorgestelde plaatsen";
    }

    @Override
    public String anchor() {
        return "places";
    }

    @Override
    public String template() {
        return "employer/panel";
    }

    @Override
    public Content content(CaseNumber number) {
        return new Content(
                number.value(),
                agreements.mayShareWith(number, EMPLOYERS),
                proposals.of(number).stream().map(this::view).toList(),
                CHOICES);
    }

    private ProposalView view(PlaceProposal proposal) {
        return new ProposalView(
                proposal,
                EmployerView.of(proposal.employer(), partnership),
                proposal.answer().label(),
                staff.nameOf(proposal.proposedById()),
                LocalTime.show(proposal.proposedOn()));
    }
}
