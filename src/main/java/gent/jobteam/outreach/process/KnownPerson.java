package gent.jobteam.outreach.process;

import gent.jobteam.form.ShownText;
import gent.jobteam.identity.StaffDirectory;
import gent.jobteam.participant.CaseFile;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.Contact;
import gent.jobteam.participant.Contacts;
import gent.jobteam.participant.Participant;
import gent.jobteam.participant.Registration;
import gent.jobteam.participant.Registrations;
import gent.jobteam.partnership.Partnership;
import gent.jobteam.partnership.Partnership.Labelled;
import gent.jobteam.platform.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What every form of this process shows of the person, so that nobody has to look it up or ask it again. */
@Component
class KnownPerson {

    private static final String UNKNOWN = "onbekend";

    /** As many contacts as fit on a form. */
    private static final int SHOWN_CONTACTS = 5;

    private static final Map<String, String> KINDS = Map.of(
            "conversation", "gesprek",
            "homeVisit", "huisbezoek",
            "call", "telefoon",
            "message", "bericht");

    private final CaseFiles cases;
    private final Registrations registrations;
    private final Contacts contacts;
    private final Partnership partnership;
    private final StaffDirectory staff;

    KnownPerson(
            CaseFiles cases,
            Registrations registrations,
            Contacts contacts,
            Partnership partnership,
            StaffDirectory staff) {
        this.cases = cases;
        this.registrations = registrations;
        this.contacts = contacts;
        this.partnership = partnership;
        this.staff = staff;
    }

    /** Texts by the name with which the forms show them. */
    Map<String, Object> of(String caseNumber) {
        var number = new CaseNumber(caseNumber);
        CaseFile file = cases.get(number);
        Participant person = file.participant();
        var shown = new HashMap<String, Object>();
        shown.put("displayName", ShownText.of(person.name()));
        shown.put("reach", list(Stream.of(person.phone(), person.email(), person.district())));
        shown.put("language", partnership.languageLabel(person.contactLanguage()));
        shown.put("origin", list(Stream.of(channel(file), file.referrer())));
        shown.put(
                "question",
                registrations
                        .of(number)
                        .map(Registration::question)
                        .map(question -> question.replaceAll("\\s+", " "))
                        .filter(question -> !question.isEmpty())
                        .map(ShownText::of)
                        .orElse("niet genoteerd"));
        shown.put("contacts", shownContacts(number));
        shown.put("coach", ShownText.of(staff.nameOf(file.responsibleId())));
        shown.put("interpreter", interpreterHint(file));
        return shown;
    }

    private String channel(CaseFile file) {
        return partnership.channels().stream()
                .filter(channel -> channel.code().equals(file.channel()))
                .map(Labelled::label)
                .findFirst()
                .orElse(file.channel());
    }

    private String shownContacts(CaseNumber number) {
        String shown = contacts.latest(number, SHOWN_CONTACTS).stream()
                .map(KnownPerson::show)
                .collect(Collectors.joining("; "));
        return shown.isEmpty() ? "nog geen" : shown;
    }

    private static String show(Contact contact) {
        return "%s %s (%s)"
                .formatted(
                        LocalTime.show(contact.on()),
                        contact.reached() ? "gesproken" : "niet bereikt",
                        KINDS.getOrDefault(contact.kind(), contact.kind()));
    }

    private String interpreterHint(CaseFile file) {
        boolean speaks = staff.find(file.responsibleId())
                .filter(coach -> coach.languages().contains(file.participant().contactLanguage()))
                .isPresent();
        return speaks ? "" : "Spreek je de taal niet? Regel dan eerst een tolk.";
    }

    private static String list(Stream<String> values) {
        String list =
                values.filter(value -> !value.isEmpty()).map(ShownText::of).collect(Collectors.joining(", "));
        return list.isEmpty() ? UNKNOWN : list;
    }
}
