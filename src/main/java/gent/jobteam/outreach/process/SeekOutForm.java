package gent.jobteam.outreach.process;

import gent.jobteam.form.Days;
import gent.jobteam.outreach.Outreach;
import gent.jobteam.partnership.Terms;
import org.springframework.stereotype.Component;

/** {@code forms/outreach/seekOut.form}. */
@Component
class SeekOutForm extends AttemptForm {

    SeekOutForm(Outreach outreach, KnownPerson known, Terms terms, Days days) {
        super("outreach_seekOut", outreach, known, terms, days);
    }
}
