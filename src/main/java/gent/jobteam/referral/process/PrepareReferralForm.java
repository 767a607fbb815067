package gent.jobteam.referral.process;

import gent.jobteam.directory.DirectoryForms;
import gent.jobteam.directory.Offer;
import gent.jobteam.form.Answers;
import gent.jobteam.form.CaseForm;
import gent.jobteam.form.Choice;
import gent.jobteam.form.FormContext;
import gent.jobteam.form.ShownText;
import gent.jobteam.notification.EmailAddress;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.referral.Draft;
import gent.jobteam.referral.Purpose;
import gent.jobteam.referral.Referrals;
import gent.jobteam.referral.SuggestedReceiver;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** {@code forms/referral/prepareReferral.form}. */
@Component
class PrepareReferralForm implements CaseForm {

    private static final String MAY_NAME = "Er is akkoord om te delen: de naam en de contactgegevens gaan mee.";
    private static final String MAY_NOT_NAME =
            "Er is geen akkoord om te delen met deze organisatie: de tekst spreekt over iemand, zonder naam.";

    private final Referrals referrals;
    private final CaseFiles cases;
    private final Directory directory;
    private final SuggestedReceiver suggested;

    PrepareReferralForm(Referrals referrals, CaseFiles cases, Directory directory, SuggestedReceiver suggested) {
        this.referrals = referrals;
        this.cases = cases;
        this.directory = directory;
        this.suggested = suggested;
    }

    @Override
    public String formId() {
        return "referral_prepareReferral";
    }

    @Override
    public Set<String> fields() {
        return Set.of(
                "organisation",
                "otherOrganisation",
                "contactPerson",
                "receiverEmail",
                "receiverPhone",
                "question",
                "reachableAt");
    }

    @Override
    public void store(Answers answers) {
        FormContext context = answers.context();
        var caseNumber = new CaseNumber(context.caseNumber());
        String question = answers.require("question");
        if (!referrals.mayName(caseNumber) && referrals.givesAway(question, caseNumber)) {
            answers.refuse("question", "Hier staat de naam of een contactgegeven van de deelnemer. Haal dat weg.");
        }
        String organisation = answers.text("otherOrganisation").orElseGet(() -> answers.require("organisation"));
        Optional<Offer> offer = directory.find(organisation);
        var draft = new Draft(
                organisation,
                answers.text("contactPerson")
                        .or(() -> offer.map(Offer::contactFunction))
                        .orElse(""),
                answers.text("receiverEmail")
                        .map(typed -> address(typed, answers))
                        .or(() -> offer.map(Offer::email).filter(email -> !email.isEmpty()))
                        .or(() -> referrals.knownEmailOf(organisation))
                        .orElse(""),
                answers.text("receiverPhone").or(() -> offer.map(Offer::phone)).orElse(""),
                question,
                answers.require("reachableAt"));
        UUID id = context.variable(ReferralProcess.REFERRAL_ID.name())
                .map(UUID::fromString)
                .orElseGet(UUID::randomUUID);
        referrals.prepare(id, caseNumber, purposeOf(context), draft, context.userId());
        context.variable(ReferralProcess.STEP_ID).map(UUID::fromString).ifPresent(step -> referrals.noteStep(id, step));
        answers.setVariable(ReferralProcess.REFERRAL_ID.name(), id.toString());
    }

    private static String address(String typed, Answers answers) {
        var address = EmailAddress.parse(typed);
        if (address.isEmpty()) {
            answers.refuse("receiverEmail", "Vul één e-mailadres in, bijvoorbeeld naam@organisatie.be.");
        }
        return address.orElseThrow().value();
    }

    private static Purpose purposeOf(FormContext context) {
        return context.variable(ReferralProcess.PURPOSE).map(Purpose::of).orElse(Purpose.REFERRAL);
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        var caseNumber = new CaseNumber(context.caseNumber());
        var shown = new HashMap<String, Object>();
        shown.put(
                "displayName", ShownText.of(cases.get(caseNumber).participant().name()));
        shown.put("sharingLine", referrals.mayName(caseNumber) ? MAY_NAME : MAY_NOT_NAME);
        shown.put(DirectoryForms.CONTACTS, directory.contacts());
        context.variable(ReferralProcess.REFERRAL_ID.name())
                .map(UUID::fromString)
                .ifPresentOrElse(
                        id -> shown.putAll(shown(referrals.get(id).draft())),
                        () -> shown.putAll(firstDraft(caseNumber, context)));
        return shown;
    }

    /** What is known before anything was typed: what was thought of before, the first time that anybody is asked. */
    private Map<String, Object> firstDraft(CaseNumber caseNumber, FormContext context) {
        var shown = new HashMap<String, Object>();
        referrals.lastReachableAt(String.valueOf(context.userId())).ifPresent(place -> shown.put("reachableAt", place));
        if (purposeOf(context) == Purpose.REFERRAL && !referrals.isAskedAbout(caseNumber)) {
            suggested
                    .of(caseNumber)
                    .filter(directory::lists)
                    .ifPresent(organisation -> shown.put("organisation", organisation));
        }
        return shown;
    }

    private Map<String, Object> shown(Draft draft) {
        boolean listed = directory.lists(draft.organisation());
        return Map.of(
                "organisation", listed ? draft.organisation() : Directory.OTHER,
                "otherOrganisation", listed ? "" : draft.organisation(),
                "contactPerson", draft.contactPerson(),
                "receiverEmail", draft.email(),
                "receiverPhone", draft.phone(),
                "question", draft.question(),
                "reachableAt", draft.reachableAt());
    }

    @Override
    public Map<String, List<Choice>> choices(FormContext context) {
        return Map.of("organisations", directory.choices());
    }
}
