package gent.jobteam.outreach.process;

import gent.jobteam.form.Days;
import gent.jobteam.outreach.Outreach;
import gent.jobteam.partnership.Terms;
import org.springframework.stereotype.Component;

/** {@code forms/outreach/contactInLanguage.form}. */
@Component
class ContactInLanguageForm extends AttemptForm {

    ContactInLanguageForm(Outreach outreach, KnownPerson known, Terms terms, Days days) {
        super("outreach_contactInLanguage", outreach, known, terms, days);
    }
}
