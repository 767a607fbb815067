package gent.jobteam.casediscussion.process;

import gent.jobteam.casediscussion.AgendaItem;
import gent.jobteam.casediscussion.CaseDiscussions;
import gent.jobteam.form.Answers;
import gent.jobteam.form.CaseForm;
import gent.jobteam.form.FormContext;
import gent.jobteam.form.ShownText;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.platform.LocalTime;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** {@code forms/casediscussion/inviteGuest.form}: says which organisation comes when, nothing of the participant. */
@Component
class InviteGuestForm implements CaseForm {

    private final CaseDiscussions discussions;
    private final DiscussionForms forms;
    private final Partnership partnership;

    InviteGuestForm(CaseDiscussions discussions, DiscussionForms forms, Partnership partnership) {
        this.discussions = discussions;
        this.forms = forms;
        this.partnership = partnership;
    }

    @Override
    public String formId() {
        return "casediscussion_inviteGuest";
    }

    @Override
    public Set<String> fields() {
        return Set.of("guestComes");
    }

    @Override
    public void store(Answers answers) {
        discussions.noteGuest(
                forms.item(answers.context()).id(),
                answers.require("guestComes").equals("yes"));
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        AgendaItem item = forms.item(context);
        return Map.of(
                "guestContact",
                forms.contactOf(item.guestOrganisation()),
                "guestLine",
                "%s is welkom op het casusoverleg van %s op %s."
                        .formatted(
                                ShownText.of(item.guestOrganisation()),
                                partnership.zoneName(item.zone()),
                                LocalTime.show(item.meetsOn())));
    }
}
