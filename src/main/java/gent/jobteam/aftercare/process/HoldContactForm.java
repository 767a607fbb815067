package gent.jobteam.aftercare.process;

import gent.jobteam.aftercare.AftercareContact;
import gent.jobteam.aftercare.AftercareContacts;
import gent.jobteam.form.Answers;
import gent.jobteam.form.CaseForm;
import gent.jobteam.form.Days;
import gent.jobteam.form.FormContext;
import gent.jobteam.form.ShownText;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.Participant;
import gent.jobteam.platform.LocalTime;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** {@code forms/aftercare-contact/holdContact.form}. */
@Component("aftercare-contact_holdContact")
class HoldContactForm implements CaseForm {

    private static final String WORK_SINCE = "workSince";

    private final AftercareContacts contacts;
    private final CaseFiles caseFiles;
    private final Days days;

    HoldContactForm(AftercareContacts contacts, CaseFiles caseFiles, Days days) {
        this.contacts = contacts;
        this.caseFiles = caseFiles;
        this.days = days;
    }

    @Override
    public String formId() {
        return "aftercare-contact_holdContact";
    }

    @Override
    public Set<String> fields() {
        return Set.of(
                "contactKind",
                "contactInitiative",
                "contactOn",
                "atWork",
                WORK_SINCE,
                "contactNote",
                "valueQuestion",
                "failureQuestion");
    }

    @Override
    public void store(Answers answers) {
        UUID id = AftercareProcess.aftercareOf(answers.context());
        String result = answers.require("aftercareContact");
        var contact = new AftercareContact(
                result,
                days.past(answers, "contactOn"),
                result.equals("needsCoaching")
                        ? Optional.of(true)
                        : answers.text("atWork").map("yes"::equals),
                workSince(answers, id),
                answers.text("valueQuestion").orElse(""),
                answers.text("failureQuestion").orElse(""));
        contacts.note(
                id,
                AftercareProcess.momentOf(answers.context()),
                contact,
                answers.require("contactKind"),
                answers.text("contactInitiative").orElse(""),
                answers.text("contactNote").orElse(""),
                answers.context().userId());
        answers.setVariable(AftercareProcess.DURABLE_WORK, contacts.isDurable(contact));
        answers.setVariable(
                AftercareProcess.FAILED_ATTEMPTS, contacts.failedAttempts(new CaseNumber(answers.caseNumber())));
    }

    private Optional<LocalDate> workSince(Answers answers, UUID id) {
        Optional<LocalDate> since = answers.day(WORK_SINCE);
        since.filter(day -> day.isAfter(days.past(answers, "contactOn")))
                .ifPresent(day -> answers.refuse(WORK_SINCE, "Kies een dag voor het contact."));
        contacts.lastDayWithoutWork(id)
                .filter(without -> since.isPresent() && !since.get().isAfter(without))
                .ifPresent(without -> answers.refuse(
                        WORK_SINCE,
                        "Op %s was er geen werk. Kies de dag waarop het werk daarna begon."
                                .formatted(LocalTime.show(without))));
        return since;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        Participant participant =
                caseFiles.get(new CaseNumber(context.caseNumber())).participant();
        var shown = new HashMap<String, Object>();
        shown.put("displayName", ShownText.of(participant.name()));
        shown.put("phoneLine", participant.phone().isEmpty() ? "onbekend" : ShownText.of(participant.phone()));
        shown.put("contactOn", days.today().toString());
        contacts.workSince(AftercareProcess.aftercareOf(context))
                .ifPresent(since -> shown.put(WORK_SINCE, since.toString()));
        return shown;
    }
}
