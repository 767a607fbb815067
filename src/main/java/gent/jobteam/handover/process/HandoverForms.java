package gent.jobteam.handover.process;

import gent.jobteam.form.Answers;
import gent.jobteam.form.FormContext;
import gent.jobteam.form.ShownText;
import gent.jobteam.handover.Failure;
import gent.jobteam.handover.Handover;
import gent.jobteam.handover.Handovers;
import gent.jobteam.identity.StaffDirectory;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.referral.Referrals;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What several forms of a handover ask and show. */
@Component
class HandoverForms {

    private final Handovers handovers;
    private final Referrals referrals;
    private final CaseFiles cases;
    private final StaffDirectory staff;
    private final ItemQuestions shownItems;

    HandoverForms(
            Handovers handovers, Referrals referrals, CaseFiles cases, StaffDirectory staff, ItemQuestions shownItems) {
        this.staff = staff;
        this.shownItems = shownItems;
        this.handovers = handovers;
        this.referrals = referrals;
        this.cases = cases;
    }

    /** Who goes from whom to whom, until when, and what goes along. */
    Map<String, Object> whoAndWhat(FormContext context) {
        Handover handover = handovers.get(HandoverProcess.handoverOf(context));
        return Map.of(
                "guide", ShownText.of(staff.nameOf(handover.guideId())),
                "endConditions",
                        handover.endConditions().isEmpty()
                                ? "niets bijzonders afgesproken"
                                : ShownText.of(handover.endConditions()),
                "givenItems", shownItems.given(handovers.given(handover.id()), handover.newGuide()),
                "displayName",
                        ShownText.of(
                                cases.get(handover.caseNumber()).participant().name()),
                "organisation", ShownText.of(referrals.get(handover.referral()).organisation()),
                "newGuide", ShownText.of(handover.newGuide()),
                "openPoints", handover.openPoints().isEmpty() ? "" : "Ook nog: " + ShownText.of(handover.openPoints()));
    }

    static Failure failure(Answers answers) {
        return new Failure(answers.require("failureReason"), answers.require("failureNote"));
    }
}
