package gent.jobteam.privacy;

import gent.jobteam.form.FormStored;
import gent.jobteam.identity.StaffDirectory;
import gent.jobteam.participant.CaseNumber;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Notes in the log of a case who sent in which form. */
@Component
class FormChanges {

    /** Who changes a dossier without being a colleague. */
    private static final String PROGRAM = "jobteam";

    private final DossierLog log;
    private final StaffDirectory staff;

    FormChanges(DossierLog log, StaffDirectory staff) {
        this.log = log;
        this.staff = staff;
    }

    /** As the last thing of the transaction: whoever else writes in this log waits no longer than needed. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT, fallbackExecution = true)
    void note(FormStored form) {
        CaseNumber.parse(form.caseNumber()).ifPresent(number -> note(number, form));
    }

    private void note(CaseNumber number, FormStored form) {
        String userId = form.userId() == null ? PROGRAM : form.userId();
        Viewer by = staff.find(userId)
                .map(member -> new Viewer(userId, Set.of(member.role()), member.organisation()))
                .orElse(new Viewer(userId, Set.of(), ""));
        log.note(number, by, DossierLog.CHANGED, form.formId());
    }
}
