package gent.jobteam.outreach.process;

import gent.jobteam.form.Days;
import gent.jobteam.outreach.Outreach;
import gent.jobteam.partnership.Terms;
import org.springframework.stereotype.Component;

/** {@code forms/outreach/makeContact.form}. */
@Component
class MakeContactForm extends AttemptForm {

    MakeContactForm(Outreach outreach, KnownPerson known, Terms terms, Days days) {
        super("outreach_makeContact", outreach, known, terms, days);
    }
}
